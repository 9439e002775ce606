package dev.asltck.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.ResultsReader;
import dev.asltck.reports.results.ResultsWriter;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.Suite;
import dev.asltck.reports.results.VerdictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they are to be; with {@code -Dasltck.update=true} it writes them anew. */
class ComparisonFormatsTest {

    private static final boolean UPDATE = Boolean.getBoolean("asltck.update");
    private static final Path FOLDER = Path.of("src/test/resources/dev/asltck/reports/comparison");

    /** A script, an end of what it may stand in, a mark that turns the text round, half a pair, and Markdown. */
    private static final String HOSTILE =
            "</script><script>alert(1)</script> ``` ` | \\| **x** [a](javascript:b)\n# @all #1"
                    + " \u202e \ud800 \u0007 " + "`".repeat(50) + " a long end ".repeat(90_000);

    @TempDir
    private Path folder;

    private static Comparison prepared() {
        Comparison comparison =
                Comparing.compare(Prepared.old(), Prepared.newEngine(), Precision.LASTING, Map.of("was", "is"));
        return comparison.repeated(Map.of(
                "engine-hangs",
                List.of(
                        Prepared.failed("engine-hangs", "output", "/a", "2"),
                        Prepared.diagnosed("engine-hangs", VerdictKind.HUNG, "no answer within 30 seconds"))));
    }

    private static Comparison hostile(int cases) {
        ResultHeader header = Prepared.header(
                new Suite(HOSTILE, Prepared.digest('6')),
                Prepared.engine(HOSTILE, HOSTILE),
                HOSTILE,
                Map.of(HOSTILE.substring(0, 300), HOSTILE, "filter", HOSTILE));
        CaseRecord[] before = IntStream.range(0, cases)
                .mapToObj(number -> Prepared.passed(number + HOSTILE))
                .toArray(CaseRecord[]::new);
        CaseRecord[] after = IntStream.range(0, cases)
                .mapToObj(number -> Prepared.failed(number + HOSTILE, HOSTILE, HOSTILE, HOSTILE))
                .toArray(CaseRecord[]::new);
        return Comparing.compare(
                Prepared.run(Prepared.old().header(), before),
                Prepared.run(header, after),
                Precision.LASTING,
                Map.of());
    }

    private void assertIsAsWritten(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    private String written(RunResults run) throws IOException {
        Path file = folder.resolve("results.jsonl");
        try (ResultsWriter writer = ResultsWriter.create(file, run.header())) {
            for (CaseRecord result : run.cases()) {
                writer.write(result);
            }
            writer.finish(Optional.empty());
        }
        return Files.readString(file);
    }

    private static List<?> violations(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        ComparisonFormatsTest.class.getResourceAsStream(
                                "/dev/asltck/reports/schema/comparison-1.schema.json"),
                        InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    /** So that the command can be tried on them. */
    @Test
    void areOfRunsThatAnybodyCanCompare() throws IOException {
        assertIsAsWritten("old.jsonl", written(Prepared.old()));
        assertIsAsWritten("new.jsonl", written(Prepared.newEngine()));

        assertThat(ResultsReader.read(FOLDER.resolve("new.jsonl"))).isEqualTo(Prepared.newEngine());
    }

    @Test
    void areMarkdown() throws IOException {
        assertIsAsWritten("comparison.md", ComparisonMarkdown.of(prepared()));
    }

    @Test
    void areJson() throws IOException {
        String json = ComparisonJson.of(prepared()).toPrettyString() + "\n";

        assertIsAsWritten("comparison.json", json);
        assertThat(violations(json)).isEmpty();
    }

    @Test
    void areValidWhateverEnginesSay() {
        assertThat(violations(ComparisonJson.of(hostile(1)).toString())).isEmpty();
        assertThat(violations("{\"format\":2}")).isNotEmpty();
    }

    @Test
    void fitIntoACommentWhateverEnginesSay() {
        String markdown = ComparisonMarkdown.of(hostile(40));

        assertThat(markdown).hasSizeBetween(10_000, 65_000).contains("- ... and ", "40 cases compared");
        assertThat(markdown.codePoints())
                .noneMatch(character -> character == 0x202e || character == 7 || character == 0xd800);
    }

    /** Whatever is left when all code is taken away is the project's own. */
    @Test
    void letNothingOfEnginesBeMarkdown() {
        String outside = ComparisonMarkdown.of(hostile(40)).replaceAll("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)", "CODE");

        assertThat(outside).doesNotContain("`", "script", "javascript", "|", "@", "#1", "long end");
        assertThat(outside.lines()).allMatch(line -> line.isEmpty() || line.matches("(##|###|-|  -|>|[A-Z]).*"));
    }
}
