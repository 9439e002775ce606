package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.cli.UnusualEngines.Busy;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.reports.results.Journal;
import dev.asltck.reports.results.ResultsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is asked to end interrupts the thread of its command; here a test does. */
@Timeout(60)
class InterruptedRunTest {

    @TempDir
    private Path folder;

    @Test
    void closesTheEngineAndSaysHowToGoOn() throws Exception {
        Path cases = Files.writeString(folder.resolve("some cases.json"), CaseJson.file(CaseJson.good()));
        FutureTask<CommandResult> running = new FutureTask<>(
                () -> CommandResult.of("run", "--engine", "busy", "--results", folder, "--cases", cases));
        Thread thread = new Thread(running);
        thread.start();
        assertThat(Busy.RUNNING.await(30, TimeUnit.SECONDS)).isTrue();

        thread.interrupt();

        CommandResult interrupted = running.get(30, TimeUnit.SECONDS);
        assertThat(Busy.CLOSED.getCount()).isZero();
        assertThat(interrupted.code()).isEqualTo(3);
        assertThat(interrupted.out()).isEmpty();
        assertThat(interrupted.err().strip())
                .isEqualTo("interrupted; what has finished is in " + folder
                        + ". To go on: ./asl-tck run --engine busy --results " + folder + " --cases '" + cases
                        + "' --resume");
        Journal journal = ResultsReader.readJournal(folder.resolve("results.jsonl"));
        assertThat(journal.cases()).isEmpty();
        assertThat(journal.footer()).isEmpty();
    }
}
