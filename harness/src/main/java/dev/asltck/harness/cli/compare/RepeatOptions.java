package dev.asltck.harness.cli.compare;

import dev.asltck.harness.cli.api.ApiOptions;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.select.CorpusOptions;
import dev.asltck.harness.cli.select.CountConverter;
import dev.asltck.harness.cli.select.EngineCommandOption;
import dev.asltck.harness.cli.select.EngineOptions;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.reports.comparison.Change;
import dev.asltck.reports.comparison.Comparison;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether changed cases are run again, to find flakes. */
final class RepeatOptions {

    @Option(
            names = "--repeat",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "Run the cases that changed N times again on the engine of NEW, in its dialect and with its"
                    + " options, unless the change belongs to the case or the expectation. A change is a flake if the engine"
                    + " does not answer each time as in NEW.")
    private Optional<Integer> times = Optional.empty();

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description = "The engine to run them on: a name, or the path of a descriptor. Default: the name in NEW.")
    private Optional<String> engine = Optional.empty();

    @Mixin
    private EngineCommandOption command;

    @Mixin
    private ApiOptions api;

    /** Refuses what cannot be done. */
    void check() {
        boolean isNamed = engine.isPresent() || command.provider().isPresent();
        if (isNamed && times.isEmpty()) {
            throw new UnusableInput("--engine and --engine-command are for running cases again; add --repeat N");
        }
        if (engine.isPresent() && command.provider().isPresent()) {
            throw new UnusableInput("give either --engine or --engine-command");
        }
    }

    /**
     * Runs again what there is to run again.
     *
     * @throws AdapterException if the engine cannot be started
     */
    Comparison repeat(Comparison comparison, CorpusOptions corpus, Console console)
            throws AdapterException, InterruptedException {
        if (times.isEmpty()) {
            return comparison;
        }
        if (comparison.changes().stream().noneMatch(Change::isRepeatable)) {
            console.message("nothing was run again: no change may belong to the engine");
            return comparison;
        }
        EngineProvider provider = api.applyTo(List.of(provider(comparison))).get(0);
        Repetition repetition = new Repetition(comparison, corpus.load(console).cases(), provider, console);
        repetition.agree(api, times.orElseThrow());
        return comparison.repeated(repetition.run(times.orElseThrow()));
    }

    private EngineProvider provider(Comparison comparison) {
        if (command.provider().isPresent()) {
            return command.provider().orElseThrow();
        }
        String name = engine.orElse(comparison.after().engine().name());
        try {
            return EngineOptions.provider(name);
        } catch (UnusableInput e) {
            throw engine.isPresent()
                    ? e
                    : new UnusableInput("cases cannot be run again: " + e.explanation()
                            + "; say with --engine or --engine-command how to start that of NEW");
        }
    }
}
