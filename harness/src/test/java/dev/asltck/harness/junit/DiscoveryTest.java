package dev.asltck.harness.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.reference.dialect.Dialect;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;

class DiscoveryTest {

    private static final UniqueId ROOT = UniqueId.forEngine(AslTckTestEngine.ID);
    private static final UniqueId HELLO_FILE =
            ROOT.append("chapter", "greetings").append("file", "hello.json");
    private static final UniqueId HELLO = HELLO_FILE.append("case", "hello");
    private static final Path HELLO_PATH = Kit.folder("cases").resolve("greetings/hello.json");
    private static final int LINE_WITHIN_HELLO = 12;

    @Test
    void givesEachCaseAnIdOfNames() {
        assertThat(ids(cases(discover())))
                .containsExactlyInAnyOrder(
                        ROOT.append("file", "alone.json").append("case", "alone"),
                        HELLO,
                        HELLO_FILE.append("case", "goodbye[short]"),
                        HELLO_FILE.append("case", "goodbye[long]"),
                        ROOT.append("chapter", "greetings/polite")
                                .append("file", "sir.json")
                                .append("case", "sir"));
    }

    @Test
    void namesCasesByTheirIdsAndTitles() {
        assertThat(cases(discover()))
                .extracting(TestDescriptor::getDisplayName)
                .contains("hello: A Pass State hands on its input", "goodbye[long]: Each input is handed on");
    }

    @Test
    void namesCasesAsAskedFor() {
        assertThat(namesMadeOf("title")).contains("A Pass State hands on its input", "Each input is handed on [long]");
        assertThat(namesMadeOf("id")).contains("hello", "goodbye[long]");
    }

    private static List<String> namesMadeOf(String what) {
        TestDescriptor root =
                kit().configurationParameter(Parameters.NAMES, what).discover().getEngineDescriptor();
        return cases(root).stream().map(TestDescriptor::getDisplayName).toList();
    }

    @Test
    void hasTheIdForReportsWithoutDisplayNames() {
        assertThat(cases(discover()))
                .extracting(TestDescriptor::getLegacyReportingName)
                .contains("hello", "goodbye[long]");
    }

    @Test
    void knowsWhereACaseStands() {
        FileSource source = (FileSource) find(discover(), HELLO).getSource().orElseThrow();

        assertThat(source.getFile()).isEqualTo(HELLO_PATH.toFile());
        assertThat(source.getPosition().orElseThrow().getLine()).isEqualTo(5);
    }

    @Test
    void tagsACase() {
        TestDescriptor sir = cases(discover()).stream()
                .filter(each -> each.getLegacyReportingName().equals("sir"))
                .findFirst()
                .orElseThrow();

        assertThat(sir.getTags())
                .extracting(TestTag::getName)
                .containsExactly(
                        "engine:toy",
                        "dialect:spec",
                        "chapter:greetings/polite",
                        "chapter:greetings",
                        "level:may",
                        "feature:variables",
                        "requirement:machine.json-object",
                        "requirement:machine.json-text");
    }

    @Test
    void selectsEverythingByTheIdOfTheEngine() {
        assertThat(cases(discover(selectUniqueId(ROOT)))).hasSize(5);
    }

    @Test
    void selectsAFileByItsId() {
        assertThat(cases(discover(selectUniqueId(HELLO_FILE)))).hasSize(3);
    }

    @Test
    void selectsACaseByItsId() {
        assertThat(ids(cases(discover(selectUniqueId(HELLO))))).containsExactly(HELLO);
    }

    @Test
    void selectsAFileByItsPath() {
        assertThat(cases(discover(selectFile(HELLO_PATH.toString())))).hasSize(3);
    }

    @Test
    void selectsTheCaseInWhichALineStands() {
        DiscoverySelector selector = selectFile(HELLO_PATH.toString(), FilePosition.from(LINE_WITHIN_HELLO));

        assertThat(ids(cases(discover(selector)))).containsExactly(HELLO);
    }

    @Test
    void selectsAFileByThePathOfItsSource() {
        assertThat(cases(discover(selectFile("some/sources/greetings/hello.json"))))
                .hasSize(3);
    }

    @Test
    void leavesClassesAndPackagesToOthers() {
        TestDescriptor root = discover(selectClass(DiscoveryTest.class), selectPackage("dev.asltck"));

        assertThat(root.getDescendants()).isEmpty();
    }

    @Test
    void leavesOutWhatTheFilterDoesNotSelect() {
        TestDescriptor root = kit().configurationParameter(Parameters.FILTER, "level:may")
                .discover()
                .getEngineDescriptor();

        assertThat(cases(root))
                .extracting(TestDescriptor::getLegacyReportingName)
                .containsExactly("sir");
    }

    @Test
    void discoversTheBuiltInCasesByDefault() {
        TestDescriptor root =
                kit().configurationParameter(Parameters.CASES, "").discover().getEngineDescriptor();

        assertThat(cases(root))
                .hasSameSizeAs(CorpusLoader.builtIn().stream()
                        .filter(each -> each.holdsIn(Dialect.SPEC))
                        .toList());
    }

    private static EngineTestKit.Builder kit() {
        return Kit.kit(ToyEngine.correct());
    }

    private static TestDescriptor discover(DiscoverySelector... selectors) {
        return kit().selectors(selectors).discover().getEngineDescriptor();
    }

    private static List<? extends TestDescriptor> cases(TestDescriptor root) {
        return root.getDescendants().stream().filter(TestDescriptor::isTest).toList();
    }

    private static List<UniqueId> ids(List<? extends TestDescriptor> descriptors) {
        return descriptors.stream().map(TestDescriptor::getUniqueId).toList();
    }

    private static TestDescriptor find(TestDescriptor root, UniqueId id) {
        return root.findByUniqueId(id).orElseThrow();
    }
}
