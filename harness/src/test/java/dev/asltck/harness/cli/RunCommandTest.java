package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.reports.results.ResultsReader;
import dev.asltck.reports.results.RunResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RunCommandTest {

    private static final String SOME_BUILT_IN_CASES = "chapter:state-types/succeed";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("cases.json");
    }

    @Nested
    class WithoutMismatch {

        @Test
        void exitsWithZeroAndPrintsTheChapters() {
            CommandResult run = CommandResult.of("run", "--filter", SOME_BUILT_IN_CASES);

            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("reference", "dialect spec", "chapter", "state-types/succeed", "passed");
            assertThat(run.err()).isEmpty();
        }

        @Test
        void leavesOutColumnsThatSayNothing() {
            CommandResult run = CommandResult.of("run", "--filter", SOME_BUILT_IN_CASES);

            assertThat(run.out().lines().filter(line -> line.startsWith("chapter")))
                    .singleElement()
                    .asString()
                    .matches("chapter +cases +passed +failed *");
        }

        @Test
        void writesTheResultsOfAPartOnlyWhereItIsTold() throws IOException {
            CommandResult.of("run", "--filter", SOME_BUILT_IN_CASES);
            assertThat(Path.of("asl-tck-results")).doesNotExist();

            CommandResult run = CommandResult.of("run", "--filter", SOME_BUILT_IN_CASES, "--results", folder);

            RunResults results = ResultsReader.read(folder.resolve("results.jsonl"));
            assertThat(results.cases()).isNotEmpty();
            assertThat(results.header().options()).containsEntry("filter", SOME_BUILT_IN_CASES);
            assertThat(run.out()).contains("Results: " + folder.resolve("results.jsonl"));
        }

        @Test
        void writesDurationsWhereTheyAreWanted() throws IOException {
            CommandResult.of("run", "--filter", SOME_BUILT_IN_CASES, "--results", folder, "--durations");

            RunResults results = ResultsReader.read(folder.resolve("results.jsonl"));
            assertThat(results.cases()).allMatch(each -> each.durationMillis().isPresent());
            assertThat(results.footer().finished()).isPresent();
        }

        @Test
        void givesEachOfSeveralEnginesAFolder() {
            CommandResult run = CommandResult.of(
                    "run", "--engine", "reference", "wrong", "--filter", SOME_BUILT_IN_CASES, "--results", folder);

            assertThat(folder.resolve("reference/results.jsonl")).exists();
            assertThat(folder.resolve("wrong/results.jsonl")).exists();
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("dialect spec", "dialect aws");
        }

        @Test
        void countsWhatIsUnsupportedAsExpected() throws IOException {
            write(CaseJson.good().with("features", "['jsonata']").with("definition", """
                    { 'QueryLanguage': 'JSONata', 'StartAt': 'A', 'States': { 'A': { 'Type': 'Succeed' } } }
                    """));

            CommandResult run = CommandResult.of("run", "--engine", "wrong", "--cases", file);

            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("unsupported", "     1  needs jsonata", "1 unsupported");
        }

        @Test
        void namesTheDifferenceThatAnEngineDoesNotShow() throws IOException {
            write(CaseJson.good()
                    .with(
                            "dialects",
                            "{ 'aws': { 'difference': 'default-task-timeout', 'expect': { 'timesOut': true },"
                                    + " 'evidence': [{ 'kind': 'aws-documented', 'source': 'a page' }] } }"));

            CommandResult run = CommandResult.of("run", "--cases", file, "--dialect", "aws");

            assertThat(run.out()).contains("FAILED a-case", "\n  difference: default-task-timeout\n");
        }

        @Test
        void appliesTheExpectationOfTheDialect() throws IOException {
            write(CaseJson.good()
                    .with(
                            "dialects",
                            "{ 'aws': { 'expect': { 'succeeds': { 'output': 2 } },"
                                    + " 'evidence': [{ 'kind': 'aws-documented', 'source': 'the manual' }] } }"));

            assertThat(CommandResult.of("run", "--cases", file).code()).isZero();
            assertThat(CommandResult.of("run", "--cases", file, "--dialect", "aws")
                            .code())
                    .isEqualTo(1);
        }

        @Test
        void runsNothingInAShardThatIsEmpty() throws IOException {
            write(CaseJson.good());

            int first =
                    CommandResult.of("run", "--cases", file, "--shard", "1/2").code();
            int second =
                    CommandResult.of("run", "--cases", file, "--shard", "2/2").code();

            assertThat(first).isZero();
            assertThat(second).isZero();
        }
    }

    @Nested
    class WithMismatch {

        @Test
        void exitsWithOneAndSaysWhereTheOutputDiffers() throws IOException {
            write(CaseJson.good()
                    .with("input", "{ 'a': { 'b': 1 } }")
                    .with("expect", "{ 'succeeds': { 'output': { 'a': { 'b': 2 } } } }"));

            CommandResult run = CommandResult.of("run", "--cases", file);

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out())
                    .contains(
                            "FAILED a-case  " + file + ":2:1",
                            "A Pass State hands on its input",
                            "output at /a/b",
                            "expected  2",
                            "actual    1",
                            "requirements: ",
                            "To run one again: ./asl-tck run --cases " + file + " --filter a-case");
        }

        @Test
        void capsALongListAndSaysWhereTheRestIs() {
            CommandResult run = CommandResult.of(
                    "run", "--engine", "wrong", "--filter", "chapter:state-types/fail", "--results", folder);

            assertThat(run.out().lines().filter(line -> line.startsWith("FAILED")))
                    .hasSize(20);
            assertThat(run.out()).contains("more: " + folder.resolve("results.jsonl") + " has them all");
        }

        @Test
        void namesTheEngineInTheCommandThatRepeats() {
            CommandResult run =
                    CommandResult.of("run", "--engine", "wrong", "--dialect", "spec", "--filter", SOME_BUILT_IN_CASES);

            assertThat(run.out()).contains("./asl-tck run --engine wrong --dialect spec --filter ");
        }

        @Test
        void printsFactsAsJson() throws Exception {
            write(CaseJson.good().with("expect", "{ 'succeeds': { 'output': 2 } }"));

            JsonNode document =
                    CommandResult.of("run", "--cases", file, "--format", "json").json();

            JsonNode run = document.required("runs").required(0);
            assertThat(run.at("/total/failed").intValue()).isEqualTo(1);
            assertThat(run.at("/notPassed/0/facts/0/tier").stringValue()).isEqualTo("output");
            assertThat(run.at("/notPassed/0/facts/0/expected").stringValue()).isEqualTo("2");
            assertThat(document.required("problems").size()).isZero();
        }
    }

    @Nested
    class WithSomethingBroken {

        @Test
        void exitsWithThreeWhenTheEngineCrashes() {
            CommandResult run = CommandResult.of("run", "--engine", "crashing", "--filter", SOME_BUILT_IN_CASES);

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).contains("CRASHED", "broken on purpose", "crashed");
        }

        @Test
        void exitsWithThreeWhenTheEngineHangs() throws IOException {
            write(CaseJson.good());

            CommandResult run = CommandResult.of("run", "--engine", "hanging", "--deadline", 1, "--cases", file);

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).contains("HUNG", "no answer within 1 second");
        }

        @Test
        void exitsWithThreeWhenAnEngineCannotBeStartedAndRunsTheOthers() {
            CommandResult run =
                    CommandResult.of("run", "--engine", "unstartable", "reference", "--filter", SOME_BUILT_IN_CASES);

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("the engine 'unstartable' cannot be started: nothing listens on port 8083");
            assertThat(run.out()).contains("reference", "state-types/succeed");
        }

        @Test
        void exitsWithThreeWhenTheScriptOfACaseRunsOut() throws IOException {
            write(CaseJson.good()
                    .withState("{ 'Type': 'Task', 'Resource': 'urn:task:x', 'Next': 'A' }")
                    .with("tasks", "{ 'urn:task:x': [{ 'result': 1 }] }"));

            CommandResult run = CommandResult.of("run", "--cases", file);

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).contains("ERRORED", "the task script of 'urn:task:x' runs out");
        }
    }

    @Nested
    class WithInputThatCannotBeUsed {

        @Test
        void refusesDurationsThatNobodyWrites() {
            CommandResult run = CommandResult.of("run", "--filter", SOME_BUILT_IN_CASES, "--durations");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--durations is for results that are written; add --results DIR");
            assertThat(run.out()).isEmpty();
        }

        @Test
        void saysThatAFileIsMissing() {
            CommandResult run = CommandResult.of("run", "--cases", file);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(file + ":1:1: there is no such file or folder; check the path");
        }

        @Test
        void saysWhereAFileIsMalformed() throws IOException {
            Files.writeString(file, "{ \"format\": 1,\n  \"about\" }");

            CommandResult run = CommandResult.of("run", "--cases", file);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(file + ":2:11: not a JSON text: ");
        }

        @Test
        void saysWhereAMemberIsUnknown() throws IOException {
            write(CaseJson.good().with("expects", "{ 'succeeds': { 'output': 1 } }"));

            CommandResult run = CommandResult.of("run", "--cases", file);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .contains(file + ":2:", "the format has no member 'expects' here (at /cases/0/expects)");
        }

        @Test
        void saysThatAnIdIsTakenAndRunsTheCasesAllTheSame() throws IOException {
            write(
                    CaseJson.good(),
                    CaseJson.good().with("input", "2").with("expect", "{ 'succeeds': { 'output': 2 } }"));

            CommandResult run = CommandResult.of("run", "--cases", file, "--results", folder);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("a-case", file + ":2:1", file + ":3:1");
            assertThat(ResultsReader.read(folder.resolve("results.jsonl")).cases())
                    .hasSize(1);
        }

        @Test
        void saysThatARequirementIsUnknownAndRunsTheCasesAllTheSame() throws IOException {
            write(CaseJson.good().with("requirements", "['no.such.requirement']"));

            CommandResult run = CommandResult.of("run", "--cases", file);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("no.such.requirement");
            assertThat(run.out()).contains("1 passed");
        }

        @Test
        void saysThatNoCaseIsSelectedAndWhichIdIsNear() {
            CommandResult run = CommandResult.of("run", "--filter", "scenario-sega");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("no case matches the filter 'scenario-sega'; did you mean 'scenario-saga'?");
        }

        @Test
        void refusesAFolderThatCannotBeWritten() throws IOException {
            Path taken = Files.createFile(folder.resolve("taken"));

            CommandResult run = CommandResult.of("run", "--filter", SOME_BUILT_IN_CASES, "--results", taken);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(taken.toString(), "cannot be written", "--results");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                --engine      | nobody     | there is no engine 'nobody'; the engines are
                --dialect     | latin      | 'latin' is none of spec, aws
                --format      | xml        | 'xml' is none of text, json
                --shard       | 3/2        | there is no shard 3 of 2
                --deadline    | soon       | 'soon' is no whole number
                --parallel    | 0          | '0' is no whole number
                --filter      | (a         | a closing parenthesis is missing
                --no-such     | x          | --no-such
                """)
        void refusesValuesOfOptions(String option, String value, String message) {
            CommandResult run = CommandResult.of("run", option, value);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(message);
        }
    }

    private void write(CaseJson... cases) throws IOException {
        Files.writeString(file, CaseJson.file(cases));
    }
}
