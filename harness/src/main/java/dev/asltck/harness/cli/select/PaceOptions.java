package dev.asltck.harness.cli.select;

import dev.asltck.harness.runner.RunOptions;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** How long cases may take, and how many run at once. */
public final class PaceOptions {

    private static final RunOptions DEFAULTS = RunOptions.of(Dialect.SPEC);

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            converter = CountConverter.class,
            description = "How long a case may take, in real time, before it counts as hung. On an engine with a"
                    + " real clock, beside the time that the case has to wait. Default: 30.")
    private Optional<Integer> deadline = Optional.empty();

    @Option(
            names = "--parallel",
            paramLabel = "N",
            converter = CountConverter.class,
            description =
                    "How many cases may run at once, where the engine allows it. Default: one for each processor, or on"
                            + " an engine with a real clock as many as it can take.")
    private Optional<Integer> parallel = Optional.empty();

    @Option(
            names = "--max-real-seconds",
            paramLabel = "SECONDS",
            converter = CountConverter.class,
            description =
                    "On an engine with a real clock: run the cases that have to wait this long at most; the others need"
                            + " 'virtual-time', which it does not support. Default: 10.")
    private Optional<Integer> maxRealSeconds = Optional.empty();

    public RunOptions in(Dialect dialect) {
        return new RunOptions(
                dialect,
                deadline.map(Duration::ofSeconds).orElse(DEFAULTS.deadline()),
                parallel.map(OptionalInt::of).orElse(DEFAULTS.parallelism()),
                DEFAULTS.maxBreakdowns(),
                maxRealSeconds.map(Duration::ofSeconds).orElse(DEFAULTS.longestWait()));
    }
}
