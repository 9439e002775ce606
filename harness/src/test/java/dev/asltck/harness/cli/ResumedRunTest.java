package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is run again, what is written, and what is reported. */
class ResumedRunTest {

    private static final String RESUME = "--resume";

    @TempDir
    private Path folder;

    private ResumableRun run;

    @BeforeEach
    void writeCases() throws IOException {
        run = new ResumableRun(folder);
    }

    @Nested
    class AnInterruptedRun {

        @Test
        void endsWithTheBytesOfAnUndisturbedOne() throws IOException {
            String complete = run.interruptAfter(3);

            CommandResult resumed = run.run(RESUME);

            assertThat(Files.readString(run.results())).isEqualTo(complete);
            assertThat(resumed.err().strip()).isEqualTo(run.results() + ": going on after 3 of 6 cases");
        }

        @Test
        void endsSoWithoutAnythingFinished() throws IOException {
            String complete = run.interruptAfter(0);

            run.run(RESUME);

            assertThat(Files.readString(run.results())).isEqualTo(complete);
        }

        @Test
        void isReportedAsAWhole() throws IOException {
            run.interruptAfter(3);

            CommandResult resumed = run.run(RESUME);

            assertThat(resumed.code()).isEqualTo(1);
            assertThat(resumed.out())
                    .contains("6 cases in", "5 passed, 1 failed", "Not run again: 3 cases of the run that was resumed");
        }

        @Test
        void tellsProgramsHowManyCasesWereNotRunAgain() throws Exception {
            run.interruptAfter(3);

            assertThat(run.run(RESUME, "--format", "json")
                            .json()
                            .at("/runs/0/ofEarlierRun")
                            .intValue())
                    .isEqualTo(3);
        }

        @Test
        void failsForWhatFailedBeforeTheInterruption() throws IOException {
            run.interruptAfter(6);

            CommandResult resumed = run.run(RESUME);

            assertThat(resumed.code()).isEqualTo(1);
            assertThat(resumed.out()).contains("FAILED case-5", "expected  -1", "actual    5");
        }

        /** A verdict that a run would not come to shows that the case was not run. */
        @Test
        void doesNotRunAgainWhatHasHung() throws IOException {
            run.interruptAfter(1);
            run.replace(
                    "\"verdict\":\"passed\",\"facts\":[],\"missingFeatures\":[]",
                    "\"verdict\":\"hung\",\"facts\":[],\"missingFeatures\":[],\"diagnostic\":\"no answer\"");

            CommandResult resumed = run.run(RESUME);

            assertThat(resumed.code()).isEqualTo(3);
            assertThat(resumed.out()).contains("HUNG case-0", "no answer", "4 passed, 1 failed, 1 hung");
        }

        @Test
        void runsAgainWhatHasErroredOrCrashed() throws IOException {
            for (String verdict : List.of("errored", "crashed")) {
                String complete = run.interruptAfter(2);
                run.replace(
                        "\"verdict\":\"passed\",\"facts\":[],\"missingFeatures\":[]",
                        "\"verdict\":\"" + verdict
                                + "\",\"facts\":[],\"missingFeatures\":[],\"diagnostic\":\"given up\"");

                CommandResult resumed = run.run(RESUME);

                assertThat(resumed.code()).isEqualTo(1);
                assertThat(Files.readString(run.results())).isEqualTo(complete);
            }
        }

        @Test
        void goesOnWithDurations() throws IOException {
            List<String> before = run.interruptAfter(3, "--durations").lines().toList();

            run.run(RESUME, "--durations");

            List<String> after = Files.readAllLines(run.results());
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
            CommandResult first = run.run();
            String complete = Files.readString(run.results());

            CommandResult resumed = run.run(RESUME);

            assertThat(resumed.code()).isEqualTo(first.code()).isEqualTo(1);
            assertThat(resumed.err()).contains(run.results() + ": the run is complete, nothing is run again");
            assertThat(resumed.out()).contains("FAILED case-5", "5 passed, 1 failed", "Results: " + run.results());
            assertThat(Files.readString(run.results())).isEqualTo(complete);
        }

        @Test
        void keepsWhatErrored() {
            CommandResult first = run.run("--engine", "crashing");

            CommandResult resumed = run.run("--engine", "crashing", RESUME);

            assertThat(resumed.code()).isEqualTo(first.code()).isEqualTo(3);
            assertThat(resumed.out()).contains("6 crashed");
        }
    }

    @Test
    void beginsWhereThereIsNothing() {
        CommandResult resumed = run.run(RESUME);

        assertThat(resumed.code()).isEqualTo(1);
        assertThat(resumed.err()).contains(run.results() + ": nothing to resume, running from the beginning");
        assertThat(run.results()).exists();
    }

    @Test
    void goesOnWithEachOfSeveralEngines() throws IOException {
        Object[] engines = {"--engine", "reference", "wrong", "clumsy"};
        run.run(engines);
        Path wrong = folder.resolve("wrong/results.jsonl");
        String complete = Files.readString(wrong);
        Files.writeString(wrong, complete.lines().limit(3).reduce("", (text, line) -> text + line + "\n"));
        Files.delete(folder.resolve("clumsy/results.jsonl"));

        CommandResult resumed = run.run("--engine", "reference", "wrong", "clumsy", RESUME);

        assertThat(resumed.err().lines().filter(line -> line.contains(".jsonl")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("reference", "complete"),
                        second -> assertThat(second).contains("wrong", "going on after 2 of 6 cases"),
                        third -> assertThat(third).contains("clumsy", "from the beginning"));
        assertThat(Files.readString(wrong)).isEqualTo(complete);
    }
}
