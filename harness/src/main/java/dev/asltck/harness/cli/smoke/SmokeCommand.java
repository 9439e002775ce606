package dev.asltck.harness.cli.smoke;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.select.CountConverter;
import dev.asltck.harness.cli.select.EngineCommandOption;
import dev.asltck.harness.cli.select.EngineOptions;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.smoke.Grade;
import dev.asltck.harness.smoke.Smoke;
import dev.asltck.harness.smoke.SmokeReport;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Judges an adapter with built-in probes. */
@Command(
        name = "smoke",
        sortOptions = false,
        description = {
            "Judges an adapter with built-in probes, before cases are run on its engine.",
            "Tells what the adapter has to mend from what the engine does in its own way."
        },
        exitCodeListHeading = "%nExit codes, of which the highest counts:%n",
        exitCodeList = {
            "0:every probe passed, or needs what the engine declares not to have",
            "1:the engine gave another answer than expected; the adapter is not at fault",
            "2:wrong usage, or no such engine",
            "3:the adapter is at fault, or could not be started"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck smoke --engine-command 'node adapter.mjs'",
            "  asl-tck smoke --engine reference --format json"
        })
public final class SmokeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private EngineCommandOption command;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description =
                    "In place of it, an engine by its name, which 'asl-tck list engines' has, or by the path of an"
                            + " engine.json, or of a folder with one.")
    private Optional<String> engine = Optional.empty();

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            converter = CountConverter.class,
            defaultValue = "30",
            description = "How long a probe may take, in real time. Default: ${DEFAULT-VALUE}.")
    private int deadline;

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.of(spec.commandLine());
        Smoke smoke = new Smoke(
                provider(),
                Duration.ofSeconds(deadline),
                Catalogue.published().features().keySet());
        SmokeReport report = smoke.run();
        if (standard.isJson()) {
            JsonPrinter.print(report, console);
        } else {
            TextPrinter.print(report, console);
        }
        return exitCode(report);
    }

    private EngineProvider provider() {
        if (engine.isPresent() == command.provider().isPresent()) {
            throw new ParameterException(spec.commandLine(), "give either --engine-command or --engine");
        }
        return command.provider().orElseGet(() -> EngineOptions.provider(engine.orElseThrow()));
    }

    private static int exitCode(SmokeReport report) {
        if (report.count(Grade.FAULT) > 0) {
            return ExitCode.BROKEN;
        }
        return report.count(Grade.DIFFERS) > 0 ? ExitCode.MISMATCH : ExitCode.AS_EXPECTED;
    }
}
