package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code run --baseline}. The engine 'wrong' says of everything that it times out. */
class RunBaselineTest {

    @TempDir
    private Path folder;

    private Path cases;
    private Path baseline;

    @BeforeEach
    void writeACase() throws IOException {
        cases = Files.writeString(folder.resolve("cases.json"), CaseJson.file(CaseJson.good()));
        baseline = folder.resolve("baseline.json");
    }

    private CommandResult run(String engine, Object... more) {
        Stream<Object> first = Stream.of("run", "--engine", engine, "--cases", cases);
        return CommandResult.of(Stream.concat(first, Stream.of(more)).toArray());
    }

    private void know(String engine, String failure) throws IOException {
        Files.writeString(baseline, """
                { "format": 1, "engine": "%s", "dialect": "aws",
                  "known": [{ "reason": "its clock is broken", "cases": { "a-case": "%s" } }] }
                """.formatted(engine, failure));
    }

    @Test
    void doesNotMindWhatIsKnown() throws IOException {
        know("wrong", "outcome (timed out)");

        CommandResult run = run("wrong", "--baseline", baseline);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("1 case in", "1 failed", "Baseline " + baseline + ": 1 known failure\n")
                .doesNotContain("FAILED");
    }

    @Test
    void mindsAFailureThatIsAnother() throws IOException {
        know("wrong", "hung");

        CommandResult run = run("wrong", "--baseline", baseline);

        assertThat(run.code()).isOne();
        assertThat(run.out()).contains("FAILED a-case", "changed-failure a-case: it fails with 'outcome (timed out)'");
    }

    @Test
    void mindsAPassThatNobodyExpects() throws IOException {
        know("reference", "hung");

        CommandResult run = run("reference", "--dialect", "aws", "--baseline", baseline);

        assertThat(run.code()).isOne();
        assertThat(run.out()).contains("unexpected-pass a-case");
    }

    @Test
    void mindsAFailureThatNobodyKnows() throws IOException, JsonSyntaxException {
        Files.writeString(baseline, "{\"format\":1,\"engine\":\"wrong\",\"dialect\":\"aws\",\"known\":[]}");

        CommandResult run = run("wrong", "--format", "json", "--baseline", baseline);

        JsonNode report = run.json().at("/runs/0/baseline");
        assertThat(run.code()).isOne();
        assertThat(report.at("/known").intValue()).isZero();
        assertThat(report.at("/findings/0/kind").stringValue()).isEqualTo("new-failure");
        assertThat(report.at("/findings/0/subject").stringValue()).isEqualTo("a-case");
    }

    @Test
    void tellsThatAnEngineBreaks() throws IOException {
        Files.writeString(baseline, "{\"format\":1,\"engine\":\"crashing\",\"dialect\":\"aws\",\"known\":[]}");

        assertThat(run("crashing", "--baseline", baseline).code()).isEqualTo(3);
    }

    /** Of the engine 'crashing' not even that it breaks. */
    @ParameterizedTest
    @ValueSource(strings = {"wrong", "crashing"})
    void mindsNothingThatIsKnownToBeFlaky(String engine) throws IOException {
        write(engine, "'flaky': true, 'cases': { 'a-case': 'hung' }");

        CommandResult run = run(engine, "--baseline", baseline);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 known failure\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stale      | wrong | 'cases': { 'b-case': 'hung', 'a-case': 'outcome (timed out)' }
            unmatched  | wrong | 'cases': { 'gone': 'hung', 'a-case': 'outcome (timed out)' }
            expired    | wrong | 'until': '2020-01-01', 'cases': { 'a-case': 'outcome (timed out)' }
            too-wide   | wrong | 'ids': '*-case', 'most': 1
            """)
    void mindsAnEntryThatIsNotTrueAnyMore(String kind, String engine, String entry) throws IOException {
        CaseJson needsMore = CaseJson.good()
                .with("id", "'b-case'")
                .with("features", "['jsonata']")
                .withState("{ 'Type': 'Pass', 'QueryLanguage': 'JSONata', 'End': true }");
        CaseJson second = CaseJson.good().with("id", "'c-case'").with("input", "2");
        Files.writeString(
                cases,
                kind.equals("too-wide")
                        ? CaseJson.file(CaseJson.good(), second)
                        : CaseJson.file(CaseJson.good(), needsMore));
        write(engine, entry);

        CommandResult run = run(engine, "--baseline", baseline);

        assertThat(run.code()).isOne();
        assertThat(run.out()).contains("\n  " + kind + " ").doesNotContain("FAILED");
    }

    private void write(String engine, String group) throws IOException {
        Files.writeString(baseline, """
                { "format": 1, "engine": "%s", "dialect": "aws", "known": [{ "reason": "its clock is broken", %s }] }
                """.formatted(engine, group.replace('\'', '"')));
    }

    @Test
    void beginsAFile() throws IOException {
        CommandResult begun = run("wrong", "--baseline", baseline, "--update-baseline");

        assertThat(begun.code()).isZero();
        assertThat(begun.out()).contains("1 known failure, written");
        assertThat(baseline).content().contains("\"not reviewed yet\"", "\"a-case\": \"outcome (timed out)\"");
        assertThat(run("wrong", "--baseline", baseline).code()).isZero();
    }

    @Test
    void keepsReasonsWhenItUpdates() throws IOException {
        know("wrong", "hung");

        assertThat(run("wrong", "--baseline", baseline, "--update-baseline").code())
                .isZero();

        assertThat(baseline).content().contains("its clock is broken", "outcome (timed out)");
    }

    @Test
    void refusesTheBaselineOfAnotherEngine() throws IOException {
        know("reference", "hung");

        CommandResult run = run("wrong", "--baseline", baseline);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is a baseline of reference in the dialect aws, and not of wrong in aws");
    }

    @Test
    void refusesWhatIsNoBaseline() throws IOException {
        Files.writeString(baseline, "{\n  \"format\": 1,\n  \"engines\": []\n}");

        CommandResult run = run("wrong", "--baseline", baseline);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(baseline + ":", "engine").doesNotContain("\tat ");
    }

    @Test
    void refusesOneBaselineForSeveralEngines() {
        CommandResult run =
                CommandResult.of("run", "--engine", "reference", "wrong", "--cases", cases, "--baseline", baseline);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a baseline is of one engine");
    }

    @Test
    void wantsAFileToUpdate() {
        CommandResult run = CommandResult.of("run", "--cases", cases, "--update-baseline");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("add --baseline FILE");
    }
}
