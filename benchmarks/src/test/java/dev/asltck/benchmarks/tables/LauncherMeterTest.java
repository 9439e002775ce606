package dev.asltck.benchmarks.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherMeterTest {

    private static final double EXACTLY = 1e-9;

    @TempDir
    private Path folder;

    private LauncherMeter meter(String script) throws IOException {
        Path launcher = Files.writeString(folder.resolve("launcher"), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
        return new LauncherMeter(launcher, folder.resolve("new/work"));
    }

    @Test
    void runsTheLauncherInItsFolder() throws Exception {
        CommandRun run = meter("echo \"$# arguments: $2\"; pwd").run(List.of("one", "and two"));

        assertThat(run.output().lines())
                .startsWith(
                        "2 arguments: and two",
                        folder.resolve("new/work").toRealPath().toString());
        assertThat(run.seconds()).isPositive();
        assertThat(run.processorSeconds()).isNotNegative();
    }

    @Test
    void failsIfTheCommandDoes() throws IOException {
        LauncherMeter meter = meter("echo trouble >&2; exit 3");

        assertThatThrownBy(() -> meter.run(List.of()))
                .isInstanceOf(FailedMeasurementException.class)
                .hasMessage(folder.resolve("launcher") + " ended with exit code 3, saying: trouble");
    }

    @Test
    void addsTheTimesOfWhatTheShellHasStarted() throws Exception {
        assertThat(LauncherMeter.processorSeconds("7064 cases\n0m5.00s 0m6.00s\n1m3.940000s 2m0.49s\n"))
                .isEqualTo(184.43, within(EXACTLY));
    }

    @Test
    void failsIfTheShellTellsNoTimes() {
        assertThatThrownBy(() -> LauncherMeter.processorSeconds("7064 cases\n"))
                .isInstanceOf(FailedMeasurementException.class)
                .hasMessage("the shell tells no processor time, but: 7064 cases\n");
    }
}
