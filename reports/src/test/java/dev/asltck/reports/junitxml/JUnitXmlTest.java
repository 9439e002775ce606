package dev.asltck.reports.junitxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.reports.baseline.Baseline;
import dev.asltck.reports.baseline.BaselineResult;
import dev.asltck.reports.baseline.BaselineRun;
import dev.asltck.reports.baseline.KnownFailures;
import dev.asltck.reports.golden.GoldenFile;
import dev.asltck.reports.golden.Runs;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.reports.runs.NamedRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JUnitXmlTest {

    @Test
    void isAsItHasBeenLookedAt() {
        GoldenFile.assertUnchanged(JUnitXmlTest.class, "junit.xml", xml(Runs.toy(), Runs.toyOfAws()));
    }

    @Test
    void keepsTheSchemaOfJenkins() throws Exception {
        validate(xml(Runs.toy(), Runs.toyOfAws()));
        validate(xml());
        validate(JUnitXml.of(List.of(heldAgainstABaseline())));
    }

    @Test
    void isHeldAgainstASchemaThatRefusesOthers() {
        assertThatThrownBy(() -> validate(xml(Runs.toy()).replace("classname=", "class=")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void keepsItsFormWhateverAnEngineSays() throws Exception {
        String xml = xml(Runs.hostile());

        validate(xml);
        Element failure = element(xml, "failure");
        assertThat(failure.getTextContent())
                .contains("</script><script>alert(1)</script> ]]> -->", "\\u0000\\u0007\\u001B[2J \\uD800 \\uFFFE")
                .contains("more characters)\n  breaks ")
                .hasSizeLessThan(10_100);
        assertThat(failure.getAttribute("message")).doesNotContain("\n").hasSizeLessThan(2_000);
        assertThat(xml).doesNotContain("<script>", "\u202e").doesNotContain("system-out");
    }

    @Test
    void tellsTimesWhereTheRunDoes() throws Exception {
        CaseRecord passed = Runs.passed("a", "c");
        CaseRecord timed = new CaseRecord(
                passed.id(),
                passed.title(),
                passed.chapter(),
                passed.file(),
                passed.line(),
                passed.level(),
                passed.requirements(),
                passed.features(),
                passed.digests(),
                passed.verdict(),
                passed.facts(),
                passed.missingFeatures(),
                passed.diagnostic(),
                passed.notJudged(),
                OptionalLong.of(1_234));
        String xml = xml(Runs.of("toy", "1", "spec", Map.of(), List.of(timed)));

        validate(xml);
        assertThat(element(xml, "testcase").getAttribute("time")).isEqualTo("1.234");
        assertThat(element(xml, "testsuite").getAttribute("time")).isEqualTo("1.234");
    }

    @Test
    void skipsKnownFailuresAndFailsOnFindings() throws Exception {
        String xml = JUnitXml.of(List.of(heldAgainstABaseline()));

        assertThat(element(xml, "skipped").getAttribute("message")).isEqualTo("known failure: it is slow");
        Element finding = element(xml, "testcase");
        assertThat(finding.getAttribute("classname")).isEqualTo("toy-spec.baseline");
        assertThat(finding.getAttribute("name")).isEqualTo("unexpected-pass b");
        assertThat(element(xml, "testsuites").getAttribute("failures")).isEqualTo("1");
        assertThat(element(xml, "testsuites").getAttribute("errors")).isEqualTo("0");
    }

    private static NamedRun heldAgainstABaseline() {
        List<CaseRecord> cases =
                List.of(Runs.diagnosed("a", VerdictKind.HUNG, "no answer within 30 seconds"), Runs.passed("b", "c"));
        Baseline baseline = new Baseline(
                Baseline.FORMAT,
                "toy",
                "spec",
                List.of(KnownFailures.of("it is slow", Map.of("a", "hung", "b", "hung"))));
        BaselineResult result = BaselineResult.of(baseline, BaselineRun.of(cases, Set.of("a", "b")), LocalDate.EPOCH);
        return NamedRun.of(List.of(Runs.of("toy", "1", "spec", Map.of(), cases)))
                .get(0)
                .with(result);
    }

    private static String xml(RunResults... runs) {
        return JUnitXml.of(NamedRun.of(List.of(runs)));
    }

    private static void validate(String xml) throws SAXException, IOException {
        var schema = JUnitXmlTest.class.getResource("junit-10.xsd");
        assertThat(schema).isNotNull();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static Element element(String xml, String name) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return (Element) document.getElementsByTagName(name).item(0);
    }
}
