package dev.asltck.harness.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ChildProcessTest {

    private static ChildProcess shell(String script) throws IOException {
        return ChildProcess.start(List.of("sh", "-c", script), Path.of(""), Map.of());
    }

    private static ProcessHandle printedBy(ChildProcess process) throws IOException {
        BufferedReader output = new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.UTF_8));
        return ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
    }

    private static void assertEnds(ProcessHandle handle) {
        assertThat(handle.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void killsWhatTheProgramHasStarted() throws Exception {
        ProcessHandle child;
        try (ChildProcess process = shell("sleep 1000 & echo $!; wait")) {
            child = printedBy(process);
            assertThat(child.isAlive()).isTrue();
        }

        assertEnds(child);
    }

    @Test
    void killsAnOrphan() throws Exception {
        ProcessHandle orphan;
        try (ChildProcess process = shell("sleep 1000 >/dev/null & echo $!")) {
            orphan = printedBy(process);
            assertThat(process.waitFor(TimeUnit.SECONDS.toMillis(10))).isTrue();
            assertThat(orphan.isAlive()).isTrue();
        }

        assertEnds(orphan);
    }

    @Test
    void tellsHowTheProgramEnded() throws Exception {
        try (ChildProcess process = shell("echo 'no such engine' >&2; exit 3")) {
            assertThat(process.ending()).isEqualTo("ended with exit code 3, saying: no such engine");
        }
    }

    @Test
    void keepsTheEndOfAFloodOfErrors() throws Exception {
        try (ChildProcess process = shell("yes error | head -n 1000000 >&2; echo last >&2")) {
            assertThat(process.waitFor(TimeUnit.MINUTES.toMillis(1))).isTrue();

            assertThat(process.errors()).endsWith("error\nlast").hasSizeLessThan(10_000);
        }
    }

    @Test
    void saysThatThereIsNoSuchProgram() {
        assertThatThrownBy(() -> ChildProcess.start(List.of("./no-such-program"), Path.of(""), Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-such-program");
    }
}
