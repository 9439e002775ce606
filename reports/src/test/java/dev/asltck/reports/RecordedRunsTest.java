package dev.asltck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.badges.Badge;
import dev.asltck.reports.junitxml.JUnitXml;
import dev.asltck.reports.markdown.MarkdownSummary;
import dev.asltck.reports.results.ResultsReader;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.runs.NamedRun;
import dev.asltck.reports.totals.Totals;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reports of runs of real engines, which are kept among the examples. */
class RecordedRunsTest {

    private static final Path FOLDER = Path.of("..", "examples", "results");

    private static List<NamedRun> runs = List.of();

    @BeforeAll
    static void read() throws IOException {
        List<RunResults> results = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".gz")).toList()) {
                results.add(ResultsReader.read(file));
            }
        }
        runs = NamedRun.of(results);
    }

    @Test
    void areNamed() {
        assertThat(runs)
                .extracting(NamedRun::name)
                .containsExactly("aws-local-stepfunctions-spec", "moto-aws", "statebox-spec");
    }

    @Test
    void fitACommentOnAPullRequest() {
        String summary = MarkdownSummary.of(runs);

        assertThat(summary.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MarkdownSummary.MOST_BYTES);
        assertThat(summary)
                .contains(
                        "| `moto` `5.2.5` | `aws` | 7,051 | 3,367 |",
                        "cases failed, errored, crashed or hung, by cause");
    }

    @Test
    void keepTheSchemaOfJenkins() throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitXml.class.getResource("junit-10.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(JUnitXml.of(runs))));
    }

    @Test
    void haveBadges() {
        assertThat(runs)
                .extracting(run -> Badge.of(run).message())
                .contains("3,367 of 4,758 passed, 2,293 unsupported");
    }

    @Test
    void haveTotals() {
        assertThat(Totals.of(runs).runs())
                .extracting(run -> run.total().cases())
                .containsExactly(7_058, 7_051, 7_058);
    }
}
