package dev.asltck.harness.cli.replay;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.recordings.DefinitionFile;
import dev.asltck.harness.cli.recordings.RecordingOptions;
import dev.asltck.harness.cli.select.EngineOptions;
import dev.asltck.harness.cli.select.PaceOptions;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.runner.CaseRunner;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.reference.dialect.Dialect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs recorded executions again and says what differs. */
@Command(
        name = "replay",
        sortOptions = false,
        description =
                "Runs executions that AWS Step Functions has recorded on an engine, and says what differs, by kind.",
        exitCodeListHeading = "%nExit codes, of which the highest counts:%n",
        exitCodeList = {
            "0:every execution went as it did on AWS, or needs what the engine declares not to have",
            "1:an execution went otherwise",
            "2:wrong usage, a file that cannot be used, or an execution that cannot be replayed; the others were",
            "3:an execution errored, crashed or hung, or the engine could not be started"
        },
        footerHeading = RecordingOptions.FILES + "%nExamples:%n",
        footer = {
            "  asl-tck replay executions/",
            "  asl-tck replay executions.jsonl --definition orders.asl.yaml --results build/replay",
            "  asl-tck replay executions/ --against orders.asl.json --format json"
        })
public final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RecordingOptions recordings;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "The definition to run in place of the recorded ones, in JSON or YAML: shows which executions"
                    + " would have gone otherwise with it.")
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = EngineOptions.DEFAULT_ENGINE,
            description =
                    "The engine to run: a name, which 'asl-tck list engines' has, or the path of an engine.json, or of a"
                            + " folder with one. Default: ${DEFAULT-VALUE}.")
    private String engineName = "";

    @Mixin
    private PaceOptions pace;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "Folder for results.jsonl, which has the result of each execution. Default: none is written.")
    private Optional<Path> results = Optional.empty();

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.of(spec.commandLine());
        try (Engine engine = EngineOptions.provider(engineName).start()) {
            return replay(engine, console);
        } catch (AdapterException e) {
            console.message("the engine '" + engineName + "' cannot be started: " + e.getMessage());
            return ExitCode.BROKEN;
        }
    }

    private int replay(Engine engine, Console console) throws InterruptedException {
        EngineDescription description = engine.describe();
        Optional<ReplayResults> file = results.map(folder -> ReplayResults.create(folder, description));
        long start = System.nanoTime();
        Summary summary = run(engine, file);
        Optional<Path> written = file.map(ReplayResults::finish);
        if (summary.all() == 0) {
            throw new UnusableInput("there is no recorded execution; 'asl-tck replay --help' says what is looked for");
        }
        SummaryPrinter printer = standard.isJson()
                ? new JsonPrinter(console)
                : new TextPrinter(console, new ExampleCommand(recordings.definition(), against));
        printer.print(description, summary, Duration.ofNanos(System.nanoTime() - start), written);
        return summary.exitCode();
    }

    private Summary run(Engine engine, Optional<ReplayResults> file) throws InterruptedException {
        WitnessedEngine witnessed = new WitnessedEngine(engine);
        RunOptions options = pace.in(Dialect.AWS);
        try (CaseRunner runner = new CaseRunner(witnessed, options)) {
            return new Replay(
                            recordings.open(),
                            witnessed,
                            runner,
                            against.map(DefinitionFile::read),
                            result -> file.ifPresent(each -> each.accept(result)))
                    .run(runner.lanes());
        } finally {
            file.ifPresent(ReplayResults::close);
        }
    }
}
