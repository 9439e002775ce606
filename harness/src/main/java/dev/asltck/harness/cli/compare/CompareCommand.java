package dev.asltck.harness.cli.compare;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.results.ResultFiles;
import dev.asltck.harness.cli.select.CorpusOptions;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.reports.comparison.Comparing;
import dev.asltck.reports.comparison.Comparison;
import dev.asltck.reports.comparison.ComparisonJson;
import dev.asltck.reports.comparison.ComparisonMarkdown;
import dev.asltck.reports.comparison.Gate;
import dev.asltck.reports.comparison.Precision;
import dev.asltck.reports.results.RunResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed between two runs, and to what each change belongs. */
@Command(
        name = "compare",
        sortOptions = false,
        description = {
            "Says what changed between two runs, and to what each change belongs: the engine, the case, the expectation,"
                    + " the version of asl-tck, the dialect, the options, the machine, or a flake.",
            "Of the runs it reads the results and nothing else."
        },
        exitCodeListHeading = "%nExit codes, of which the highest counts:%n",
        exitCodeList = {
            "0:nothing that --fail-on names",
            "1:something that it names",
            "2:wrong usage, results that cannot be used, runs without a case in common, or --repeat without the engine of NEW",
            "3:the engine to repeat cases on could not be started; the runs were compared"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck compare main/results.jsonl branch/results.jsonl",
            "  asl-tck compare main/ branch/ --repeat 5 --markdown comparison.md",
            "  asl-tck compare build/engines/moto build/engines/localstack --fail-on never --format json"
        })
public final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "Results of the older run: a file, or its folder.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "Results of the newer run.")
    private Path newer;

    @Option(
            names = "--fail-on",
            paramLabel = "CHANGE",
            converter = GateConverter.class,
            defaultValue = "regression",
            description =
                    "What makes the exit code 1: regression, a case that passed and does not any more, or one that"
                            + " failed and now crashes or hangs; any, any change and any case that only one run has; or never."
                            + " A flake never does. Default: ${DEFAULT-VALUE}.")
    private Gate gate = Gate.REGRESSION;

    @Option(
            names = "--exact",
            description =
                    "Compare all that the results have, letter by letter. Without it a failure is the same if the case"
                            + " fails in the same way: values, which may have times and ids in them, do not count.")
    private boolean exact;

    @Mixin
    private RepeatOptions repeat;

    @Mixin
    private CorpusOptions corpus;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "File to write the comparison to in Markdown as well, fit for a comment on a pull request."
                    + " Default: none.")
    private Optional<Path> markdown = Optional.empty();

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.of(spec.commandLine());
        repeat.check();
        Comparison compared = compare(ResultFiles.one(old), ResultFiles.one(newer), console);
        if (compared.compared() == 0) {
            throw new UnusableInput("the runs have no case in common, so that there is nothing to compare;"
                    + " check --filter and --shard of the runs");
        }
        int exitCode = ExitCode.AS_EXPECTED;
        Comparison comparison = compared;
        try {
            comparison = repeat.repeat(compared, corpus, console);
        } catch (UnusableInput e) {
            console.message(e.explanation());
            exitCode = ExitCode.UNUSABLE_INPUT;
        } catch (AdapterException e) {
            console.message("nothing was run again: the engine cannot be started: " + e.getMessage());
            exitCode = ExitCode.BROKEN;
        }
        print(comparison, console);
        return Math.max(exitCode, gate.stops(comparison) ? ExitCode.MISMATCH : ExitCode.AS_EXPECTED);
    }

    /** What cases were called before is only looked up where the runs do not have the same. */
    private Comparison compare(RunResults before, RunResults after, Console console) {
        Precision precision = exact ? Precision.EXACT : Precision.LASTING;
        Comparison comparison = Comparing.compare(before, after, precision, Map.of());
        if (comparison.onlyBefore().isEmpty() || comparison.onlyAfter().isEmpty()) {
            return comparison;
        }
        Map<String, String> present = FormerIds.of(corpus.load(console).cases());
        return present.isEmpty() ? comparison : Comparing.compare(before, after, precision, present);
    }

    private void print(Comparison comparison, Console console) {
        if (standard.isJson()) {
            console.json(ComparisonJson.of(comparison));
        } else {
            new ComparisonPrinter(comparison, console).print();
        }
        markdown.ifPresent(file -> write(file, ComparisonMarkdown.of(comparison)));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be written: " + e + "; check the folder and its permissions");
        }
    }
}
