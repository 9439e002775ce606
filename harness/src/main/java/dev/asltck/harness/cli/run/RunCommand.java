package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.api.ApiOptions;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.select.EngineOptions;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.reference.dialect.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
            "3:a case errored, crashed or hung; an engine could not be started, or did what belongs to no case"
        },
        footerHeading =
                "%nA filter is made of patterns with 'and', 'or', 'not' and parentheses. A pattern is an id, or KEY:VALUE"
                        + " with the keys id, chapter, feature, requirement, level, file and difference; * stands for any characters.%n"
                        + "%nExamples:%n",
        footer = {
            "  asl-tck run",
            "  asl-tck run --dialect aws --filter 'chapter:state-types/choice and not feature:variables'",
            "  asl-tck run --cases my-cases/ --results build/conformance",
            "  asl-tck run --cases my-cases/ --results build/conformance --resume",
            "  asl-tck run --shard 2/5 --format json",
            "  asl-tck run --engine all-installed --results build/engines"
        })
public final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private EngineOptions engines;

    @Mixin
    private ExecutionOptions execution;

    @Mixin
    private SelectionOptions selection;

    @Mixin
    private ResultOptions results;

    @Mixin
    private BaselineOptions baseline;

    @Mixin
    private ApiOptions api;

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        Optional<Path> folder = results.folder(selection.isEverything());
        Interruption interruption = Interruption.ofThisThread();
        try {
            return run(console, folder);
        } catch (InterruptedException e) {
            List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
            console.message(Interruption.advice(folder, arguments));
            return ExitCode.BROKEN;
        } finally {
            interruption.close();
        }
    }

    private int run(Console console, Optional<Path> folder) throws InterruptedException {
        List<EngineProvider> providers = api.applyTo(engines.providers(console));
        baseline.check(providers.size() > 1);
        Selection selected = selection.select(console);
        RunPrinter printer =
                standard.isJson() ? new JsonPrinter(console) : new TextPrinter(console, engines, selection);
        int exitCode = selected.problems().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.UNUSABLE_INPUT;
        for (EngineProvider provider : providers) {
            Optional<Path> own = folder.map(each -> engines.folder(provider, each));
            exitCode = Math.max(exitCode, run(provider, selected, own, printer));
        }
        printer.finish(selected.problems());
        return exitCode;
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
        try {
            Engine engine = provider.start();
            EngineReport report = report(engine, selected, folder);
            printer.print(report);
            report.incidents()
                    .forEach(incident -> console.message("the engine '" + provider.name() + "': " + incident));
            boolean unwritten = folder.isPresent() && report.resultFile().isEmpty();
            return Math.max(report.exitCode(), unwritten ? ExitCode.UNUSABLE_INPUT : ExitCode.AS_EXPECTED);
        } catch (AdapterException e) {
            console.message("the engine '" + provider.name() + "' cannot be started: " + e.getMessage());
            return ExitCode.BROKEN;
        }
    }

    /** Closes the engine: what goes wrong then belongs to the report as well. */
    private EngineReport report(Engine engine, Selection selected, Optional<Path> folder) throws InterruptedException {
        Console console = Console.of(spec.commandLine());
        EngineReport report;
        try (engine) {
            RunOptions options =
                    execution.in(selected.dialect().orElse(engine.describe().dialect()));
            Optional<BaselineGate> gate = baseline.gate(engine.describe(), options.dialect());
            Selection holding = holding(selected, options.dialect());
            EngineRun run = new EngineRun(engine, holding, options);
            EngineReport ran = folder.isEmpty() ? run.run() : run.runInto(folder.orElseThrow(), results, console);
            report = gate.map(each -> each.check(ran, holding)).orElse(ran);
        }
        return report.withIncidents(engine.incidents());
    }
}
