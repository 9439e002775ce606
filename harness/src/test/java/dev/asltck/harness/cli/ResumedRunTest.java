package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six cases, of which the last one fails. */
class ResumedRunTest {

    private static final String RESUME = "--resume";

    @TempDir
    private Path folder;

    private Path cases;
    private Path results;

    @BeforeEach
    void writeCases() throws IOException {
        cases = folder.resolve("cases.json");
        results = folder.resolve("results.jsonl");
        Files.writeString(
                cases,
                CaseJson.file(
                        IntStream.range(0, 6).mapToObj(ResumedRunTest::aCase).toArray(CaseJson[]::new)));
    }

    private static CaseJson aCase(int number) {
        int output = number == 5 ? -1 : number;
        return CaseJson.good()
                .with("id", "'case-" + number + "'")
                .with("input", String.valueOf(number))
                .with("expect", "{ 'succeeds': { 'output': " + output + " } }");
    }

    private CommandResult run(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("run", "--cases", cases, "--results", folder));
        arguments.addAll(Arrays.asList(more));
        return CommandResult.of(arguments.toArray());
    }

    /** Runs all of it; then takes the file back to where some cases had finished, in another order, and one more was being written. */
    private String interruptAfter(int finished, Object... more) throws IOException {
        run(more);
        String complete = Files.readString(results);
        List<String> lines = complete.lines().toList();
        List<String> journal = new ArrayList<>(lines.subList(1, finished + 1));
        Collections.reverse(journal);
        journal.add(0, lines.get(0));
        Files.writeString(
                results, String.join("\n", journal) + "\n" + lines.get(6).substring(0, 20));
        return complete;
    }

    private void replace(String old, String replacement) throws IOException {
        String text = Files.readString(results);
        assertThat(text).contains(old);
        Files.writeString(results, text.replace(old, replacement));
    }

    @Nested
    class AnInterruptedRun {

        @Test
        void endsWithTheBytesOfAnUndisturbedOne() throws IOException {
            String complete = interruptAfter(3);

            CommandResult resumed = run(RESUME);

            assertThat(Files.readString(results)).isEqualTo(complete);
            assertThat(resumed.err().strip()).isEqualTo(results + ": going on after 3 of 6 cases");
        }

        @Test
        void endsSoWithoutAnythingFinished() throws IOException {
            String complete = interruptAfter(0);

            run(RESUME);

            assertThat(Files.readString(results)).isEqualTo(complete);
        }

        @Test
        void isReportedAsAWhole() throws IOException {
            interruptAfter(3);

            CommandResult resumed = run(RESUME);

            assertThat(resumed.code()).isEqualTo(1);
            assertThat(resumed.out())
                    .contains("6 cases in", "5 passed, 1 failed", "Not run again: 3 cases of the run that was resumed");
        }

        @Test
        void tellsProgramsHowManyCasesWereNotRunAgain() throws Exception {
            interruptAfter(3);

            assertThat(run(RESUME, "--format", "json")
                            .json()
                            .at("/runs/0/ofEarlierRun")
                            .intValue())
                    .isEqualTo(3);
        }

        @Test
        void failsForWhatFailedBeforeTheInterruption() throws IOException {
            interruptAfter(6);

            CommandResult resumed = run(RESUME);

            assertThat(resumed.code()).isEqualTo(1);
            assertThat(resumed.out()).contains("FAILED case-5", "expected  -1", "actual    5");
        }

        /** A verdict that a run would not come to shows that the case was not run. */
        @Test
        void doesNotRunAgainWhatHasHung() throws IOException {
            interruptAfter(1);
            replace(
                    "\"verdict\":\"passed\",\"facts\":[],\"missingFeatures\":[]",
                    "\"verdict\":\"hung\",\"facts\":[],\"missingFeatures\":[],\"diagnostic\":\"no answer\"");

            CommandResult resumed = run(RESUME);

            assertThat(resumed.code()).isEqualTo(3);
            assertThat(resumed.out()).contains("HUNG case-0", "no answer", "4 passed, 1 failed, 1 hung");
        }

        @Test
        void runsAgainWhatHasErroredOrCrashed() throws IOException {
            for (String verdict : List.of("errored", "crashed")) {
                String complete = interruptAfter(2);
                replace(
                        "\"verdict\":\"passed\",\"facts\":[],\"missingFeatures\":[]",
                        "\"verdict\":\"" + verdict
                                + "\",\"facts\":[],\"missingFeatures\":[],\"diagnostic\":\"given up\"");

                CommandResult resumed = run(RESUME);

                assertThat(resumed.code()).isEqualTo(1);
                assertThat(Files.readString(results)).isEqualTo(complete);
            }
        }

        @Test
        void goesOnWithDurations() throws IOException {
            List<String> before = interruptAfter(3, "--durations").lines().toList();

            run(RESUME, "--durations");

            List<String> after = Files.readAllLines(results);
            assertThat(after.subList(0, 4)).isEqualTo(before.subList(0, 4));
            assertThat(after).hasSameSizeAs(before);
            assertThat(after.subList(4, 7)).allSatisfy(line -> assertThat(line).contains("\"durationMillis\":"));
            assertThat(after.get(7)).contains("\"finished\":");
        }
    }

    @Nested
    class ACompleteRun {

        @Test
        void isReportedAgainAndLeftAsItIs() throws IOException {
            CommandResult first = run();
            String complete = Files.readString(results);

            CommandResult resumed = run(RESUME);

            assertThat(resumed.code()).isEqualTo(first.code()).isEqualTo(1);
            assertThat(resumed.err()).contains(results + ": the run is complete, nothing is run again");
            assertThat(resumed.out()).contains("FAILED case-5", "5 passed, 1 failed", "Results: " + results);
            assertThat(Files.readString(results)).isEqualTo(complete);
        }

        @Test
        void keepsWhatErrored() {
            CommandResult first = run("--engine", "crashing");

            CommandResult resumed = run("--engine", "crashing", RESUME);

            assertThat(resumed.code()).isEqualTo(first.code()).isEqualTo(3);
            assertThat(resumed.out()).contains("6 crashed");
        }
    }

    @Test
    void beginsWhereThereIsNothing() {
        CommandResult resumed = run(RESUME);

        assertThat(resumed.code()).isEqualTo(1);
        assertThat(resumed.err()).contains(results + ": nothing to resume, running from the beginning");
        assertThat(results).exists();
    }

    @Test
    void goesOnWithEachOfSeveralEngines() throws IOException {
        Object[] engines = {"--engine", "reference", "wrong", "clumsy"};
        run(engines);
        Path wrong = folder.resolve("wrong/results.jsonl");
        String complete = Files.readString(wrong);
        Files.writeString(wrong, complete.lines().limit(3).reduce("", (text, line) -> text + line + "\n"));
        Files.delete(folder.resolve("clumsy/results.jsonl"));

        CommandResult resumed = run("--engine", "reference", "wrong", "clumsy", RESUME);

        assertThat(resumed.err().lines().filter(line -> line.contains(".jsonl")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("reference", "complete"),
                        second -> assertThat(second).contains("wrong", "going on after 2 of 6 cases"),
                        third -> assertThat(third).contains("clumsy", "from the beginning"));
        assertThat(Files.readString(wrong)).isEqualTo(complete);
    }

    @Nested
    class IsRefused {

        private void assertRefused(CommandResult resumed, String... why) throws IOException {
            assertThat(resumed.code()).isEqualTo(2);
            assertThat(resumed.out()).isEmpty();
            assertThat(resumed.err().strip())
                    .startsWith(results.toString())
                    .endsWith("; leave out --resume to run from the beginning")
                    .contains(why)
                    .hasLineCount(1);
        }

        @Test
        void forAnotherDialect() throws IOException {
            interruptAfter(3);

            assertRefused(run(RESUME, "--dialect", "aws"), "of another run", "the dialect (spec then, aws now)");
        }

        @Test
        void forAnotherEngine() throws IOException {
            interruptAfter(3);

            assertRefused(
                    run(RESUME, "--engine", "wrong", "--dialect", "spec"), "the engine (reference ", " then, wrong 1");
        }

        @Test
        void forOtherOptions() throws IOException {
            interruptAfter(3, "--deadline", 20);

            assertRefused(run(RESUME, "--filter", "case-*"), "the options (deadline 20 then, filter case-* now)");
        }

        @Test
        void forOtherCases() throws IOException {
            interruptAfter(3);
            Files.writeString(cases, CaseJson.file(aCase(0), aCase(1)));

            assertRefused(run(RESUME), "which differs in the cases;");
        }

        @Test
        void onAnotherMachine() throws IOException {
            interruptAfter(3);
            replace("\"architecture\":\"", "\"architecture\":\"not-");

            assertRefused(run(RESUME), "the machine (");
        }

        @Test
        void withDurationsWhereThereWereNone() throws IOException {
            interruptAfter(3);

            assertRefused(run(RESUME, "--durations"), "it was written without --durations");
        }

        @Test
        void withoutDurationsWhereThereWereSome() throws IOException {
            interruptAfter(3, "--durations");

            assertRefused(run(RESUME), "it was written with --durations");
        }

        @Test
        void withACaseThatIsNotSelected() throws IOException {
            interruptAfter(3);
            replace("\"id\":\"case-1\"", "\"id\":\"case-9\"");

            assertRefused(run(RESUME), "it has the case 'case-9', which is not selected");
        }

        @Test
        void whereALineIsDamaged() throws IOException {
            interruptAfter(3);
            replace("\"verdict\":\"passed\"", "\"verdict\":\"perhaps\"");

            assertRefused(run(RESUME), ":2: not a line of a result file");
        }

        @Test
        void withoutResults() {
            CommandResult resumed = CommandResult.of("run", "--cases", cases, RESUME);

            assertThat(resumed.code()).isEqualTo(2);
            assertThat(resumed.err()).contains("--resume is for results that have been written; add --results DIR");
        }
    }
}
