package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.api.ApiOptions;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engine.EngineProviders;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.reference.dialect.Dialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs cases on engines and says what does not match. */
@Command(
        name = "run",
        sortOptions = false,
        description = {
            "Runs cases on engines and says what does not match.",
            "Without options: all built-in cases on the reference interpreter."
        },
        exitCodeListHeading = "%nExit codes, of which the highest counts:%n",
        exitCodeList = {
            "0:every case passed, or needs what the engine declares not to have",
            "1:a case failed: the engine gave another answer than expected",
            "2:wrong usage, a problem in a case file, or no case; cases without problems were run",
            "3:a case errored, crashed or hung, or an engine could not be started"
        },
        footerHeading =
                "%nA filter is made of patterns with 'and', 'or', 'not' and parentheses. A pattern is an id, or KEY:VALUE"
                        + " with the keys id, chapter, feature, requirement, level, file and difference; * stands for any characters.%n"
                        + "%nExamples:%n",
        footer = {
            "  asl-tck run",
            "  asl-tck run --dialect aws --filter 'chapter:state-types/choice and not feature:variables'",
            "  asl-tck run --cases my-cases/ --results build/conformance",
            "  asl-tck run --shard 2/5 --format json"
        })
public final class RunCommand implements Callable<Integer> {

    static final String DEFAULT_ENGINE = "reference";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--engine",
            arity = "1..*",
            paramLabel = "NAME",
            description = "Engines to run, one after another; 'asl-tck list engines' has them. Default: "
                    + DEFAULT_ENGINE + ".")
    private List<String> engines = new ArrayList<>(List.of(DEFAULT_ENGINE));

    @Mixin
    private ExecutionOptions execution;

    @Mixin
    private SelectionOptions selection;

    @Mixin
    private ResultOptions results;

    @Mixin
    private ApiOptions api;

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.of(spec.commandLine());
        List<EngineProvider> providers = api.applyTo(providers());
        Optional<Path> folder = results.folder(selection.isEverything());
        Selection selected = selection.select(console);
        RunPrinter printer = standard.isJson() ? new JsonPrinter(console) : new TextPrinter(console, selection);
        int exitCode = selected.problems().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.UNUSABLE_INPUT;
        for (EngineProvider provider : providers) {
            Optional<Path> own = providers.size() == 1 ? folder : folder.map(each -> each.resolve(provider.name()));
            exitCode = Math.max(exitCode, run(provider, selected, own, printer));
        }
        printer.finish(selected.problems());
        return exitCode;
    }

    private List<EngineProvider> providers() {
        EngineProviders available = EngineProviders.available();
        try {
            return engines.stream().distinct().map(available::named).toList();
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }

    private static Selection holding(Selection selected, Dialect dialect) {
        Selection holding = selected.in(dialect);
        if (holding.cases().isEmpty() && holding.ofOtherDialects() > 0) {
            throw new UnusableInput("no selected case holds in the dialect " + EnumWords.of(dialect)
                    + ": each says with 'dialect' that it is about another; leave out --dialect");
        }
        return holding;
    }

    private int run(EngineProvider provider, Selection selected, Optional<Path> folder, RunPrinter printer)
            throws InterruptedException {
        Console console = Console.of(spec.commandLine());
        Dialect ofApi = execution.in(selected.dialect().orElse(Dialect.AWS)).dialect();
        api.agree(provider, selected.in(ofApi).cases(), ofApi, console);
        try (Engine engine = provider.start()) {
            RunOptions options =
                    execution.in(selected.dialect().orElse(engine.describe().dialect()));
            EngineRun run = new EngineRun(engine, holding(selected, options.dialect()), options);
            EngineReport report =
                    folder.isEmpty() ? run.run() : run.runInto(folder.orElseThrow(), results.durations(), console);
            printer.print(report);
            boolean unwritten = folder.isPresent() && report.resultFile().isEmpty();
            return Math.max(report.exitCode(), unwritten ? ExitCode.UNUSABLE_INPUT : ExitCode.AS_EXPECTED);
        } catch (AdapterException e) {
            console.message("the engine '" + provider.name() + "' cannot be started: " + e.getMessage());
            return ExitCode.BROKEN;
        }
    }
}
