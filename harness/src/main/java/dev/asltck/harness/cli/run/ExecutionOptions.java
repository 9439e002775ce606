package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.select.DialectConverter;
import dev.asltck.harness.cli.select.PaceOptions;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.reference.dialect.Dialect;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How cases are run. */
final class ExecutionOptions {

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            converter = DialectConverter.class,
            description =
                    "Whose expectations apply: spec, the specification's, or aws, where AWS Step Functions differs."
                            + " Default: the one that all selected cases are about, or else the one that the engine aims at,"
                            + " which is spec for the reference interpreter.")
    private Optional<Dialect> dialect = Optional.empty();

    @Mixin
    private PaceOptions pace = new PaceOptions();

    RunOptions in(Dialect claimed) {
        return pace.in(dialect.orElse(claimed));
    }
}
