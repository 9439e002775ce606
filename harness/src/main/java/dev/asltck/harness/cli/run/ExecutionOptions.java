package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.select.CountConverter;
import dev.asltck.harness.cli.select.DialectConverter;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How cases are run. */
final class ExecutionOptions {

    private static final RunOptions DEFAULTS = RunOptions.of(Dialect.SPEC);

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            converter = DialectConverter.class,
            description =
                    "Whose expectations apply: spec, the specification's, or aws, where AWS Step Functions differs."
                            + " Default: the one that all selected cases are about, or else the one that the engine aims at,"
                            + " which is spec for the reference interpreter.")
    private Optional<Dialect> dialect = Optional.empty();

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

    RunOptions in(Dialect claimed) {
        return new RunOptions(
                dialect.orElse(claimed),
                deadline.map(Duration::ofSeconds).orElse(DEFAULTS.deadline()),
                parallel.orElse(DEFAULTS.parallelism()),
                DEFAULTS.maxBreakdowns());
    }
}
