package dev.asltck.harness.cli.select;

import dev.asltck.harness.runner.RunOptions;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How long cases may take, and how many run at once. */
public final class PaceOptions {

    private static final RunOptions DEFAULTS = RunOptions.of(Dialect.SPEC);

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            converter = CountConverter.class,
            description = "How long a case may take, in real time, before it counts as hung. Default: 30.")
    private Optional<Integer> deadline = Optional.empty();

    @Option(
            names = "--parallel",
            paramLabel = "N",
            converter = CountConverter.class,
            description =
                    "How many cases may run at once, where the engine allows it. Default: one for each processor.")
    private Optional<Integer> parallel = Optional.empty();

    public RunOptions in(Dialect dialect) {
        return new RunOptions(
                dialect,
                deadline.map(Duration::ofSeconds).orElse(DEFAULTS.deadline()),
                parallel.orElse(DEFAULTS.parallelism()),
                DEFAULTS.maxBreakdowns());
    }
}
