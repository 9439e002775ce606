package dev.asltck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.runner.CaseFilter;
import dev.asltck.reference.dialect.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a consumer's Maven build shows: one dependency and one class, and each case by its id. */
class SurefireReportTest {

    private static final String PROJECT = "examples/java-engine/";
    private static final Path REPORTS = Checkout.file(PROJECT + "target/surefire-reports");

    @Test
    void namesEachCaseByIdAndTitle() throws Exception {
        List<String> expected = CorpusLoader.builtIn().stream()
                .filter(each -> each.holdsIn(Dialect.SPEC))
                .filter(CaseFilter.parse("chapter:state-types/succeed or chapter:state-types/fail"))
                .map(SurefireReportTest::name)
                .toList();

        assertThat(attributes(report(), "testcase", "name")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(attributes(report(), "testcase", "classname")).containsOnly("ConformanceTest");
        assertThat(attributes(report(), "testsuite", "name")).containsExactly("com.example.tiny.ConformanceTest");
    }

    @Test
    void needsOneDependencyForTests() throws Exception {
        Document pom = xml(Checkout.file(PROJECT + "pom.xml"));
        Element dependencies =
                children(pom.getDocumentElement(), "dependencies").get(0);

        assertThat(children(dependencies, "dependency"))
                .filteredOn(each -> text(each, "scope").contains("test"))
                .singleElement()
                .satisfies(each -> assertThat(text(each, "artifactId")).contains("asl-tck-harness"));
    }

    @Test
    void needsOneClassBesideTheAdapterOfTheEngine() throws Exception {
        try (Stream<Path> classes = Files.list(Checkout.file(PROJECT + "src/test/java/com/example/tiny"))) {
            assertThat(classes.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("ConformanceTest.java", "TinyEngine.java", "TinyEngineProvider.java");
        }
    }

    private static String name(Case aCase) {
        return aCase.id() + ": " + aCase.title();
    }

    private static Document report() throws Exception {
        Path file = REPORTS.resolve("TEST-com.example.tiny.ConformanceTest.xml");
        assertThat(file)
                .as("the report of the example, which is written when its module is built with all its tests")
                .exists();
        return xml(file);
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        NodeList found = document.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            values.add(((Element) found.item(i)).getAttribute(attribute));
        }
        return values;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            if (parent.getChildNodes().item(i) instanceof Element child
                    && child.getTagName().equals(name)) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<String> text(Element parent, String name) {
        return children(parent, name).stream().map(Element::getTextContent).toList();
    }
}
