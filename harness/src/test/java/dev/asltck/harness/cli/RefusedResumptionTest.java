package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run goes on with its own results only. */
class RefusedResumptionTest {

    private static final String RESUME = "--resume";

    @TempDir
    private Path folder;

    private ResumableRun run;

    @BeforeEach
    void writeCases() throws IOException {
        run = new ResumableRun(folder);
    }

    private void assertRefused(CommandResult resumed, String... why) {
        assertThat(resumed.code()).isEqualTo(2);
        assertThat(resumed.out()).isEmpty();
        assertThat(resumed.err().strip())
                .startsWith(run.results().toString())
                .endsWith("; leave out --resume to run from the beginning")
                .contains(why)
                .hasLineCount(1);
    }

    @Test
    void forAnotherDialect() throws IOException {
        run.interruptAfter(3);

        assertRefused(run.run(RESUME, "--dialect", "aws"), "of another run", "the dialect (spec then, aws now)");
    }

    @Test
    void forAnotherEngine() throws IOException {
        run.interruptAfter(3);

        assertRefused(
                run.run(RESUME, "--engine", "wrong", "--dialect", "spec"), "the engine (reference ", " then, wrong 1");
    }

    @Test
    void forOtherOptions() throws IOException {
        run.interruptAfter(3, "--deadline", 20);

        assertRefused(run.run(RESUME, "--filter", "case-*"), "the options (deadline 20 then, filter case-* now)");
    }

    @Test
    void forOtherCases() throws IOException {
        run.interruptAfter(3);
        run.write(ResumableRun.aCase(0), ResumableRun.aCase(1));

        assertRefused(run.run(RESUME), "which differs in the cases;");
    }

    @Test
    void onAnotherMachine() throws IOException {
        run.interruptAfter(3);
        run.replace("\"architecture\":\"", "\"architecture\":\"not-");

        assertRefused(run.run(RESUME), "the machine (");
    }

    @Test
    void withDurationsWhereThereWereNone() throws IOException {
        run.interruptAfter(3);

        assertRefused(run.run(RESUME, "--durations"), "it was written without --durations");
    }

    @Test
    void withoutDurationsWhereThereWereSome() throws IOException {
        run.interruptAfter(3, "--durations");

        assertRefused(run.run(RESUME), "it was written with --durations");
    }

    @Test
    void withACaseThatIsNotSelected() throws IOException {
        run.interruptAfter(3);
        run.replace("\"id\":\"case-1\"", "\"id\":\"case-9\"");

        assertRefused(run.run(RESUME), "it has the case 'case-9', which is not selected");
    }

    @Test
    void whereALineIsDamaged() throws IOException {
        run.interruptAfter(3);
        run.replace("\"verdict\":\"passed\"", "\"verdict\":\"perhaps\"");

        assertRefused(run.run(RESUME), ":2: not a line of a result file");
    }

    @Test
    void withoutResults() {
        CommandResult resumed = CommandResult.of("run", "--cases", run.cases(), RESUME);

        assertThat(resumed.code()).isEqualTo(2);
        assertThat(resumed.err()).contains("--resume is for results that have been written; add --results DIR");
    }
}
