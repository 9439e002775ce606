package dev.asltck.harness.cli.merge;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.results.ResultFiles;
import dev.asltck.reports.merge.ShardMerge;
import dev.asltck.reports.merge.UnmergeableException;
import dev.asltck.reports.results.ResultsWriter;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.VerdictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the results of a run from those of its shards. */
@Command(
        name = "merge",
        sortOptions = false,
        description =
                "Makes the results of a run from those of all its shards: the same, byte by byte, as those of the run"
                        + " in one piece, but for the time at which it started and what differs between machines.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the results were written",
            "2:wrong usage, a shard that is missing, incomplete, there twice or of another run, or a folder that cannot be"
                    + " written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck run --shard 1/2 --results build/shards/1",
            "  asl-tck run --shard 2/2 --results build/shards/2",
            "  asl-tck merge build/shards --results build/whole"
        })
public final class MergeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "RESULTS", description = ResultFiles.DESCRIPTION)
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--results",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the results.jsonl of the whole run.")
    private Path folder = Path.of("");

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        ResultFiles files = new ResultFiles(paths);
        Path target = folder.resolve(RunResults.FILE);
        demandThatNoShardIsLost(files, target);
        RunResults merged = merge(files);
        write(target, merged);
        if (standard.isJson()) {
            console.json(json(target, files, merged));
        } else {
            console.line(merged.footer().counts().total() + " cases of "
                    + files.files().size() + " shards, "
                    + merged.footer().counts().passed() + " passed");
            console.line(SafeText.of("Results: " + target));
        }
        return ExitCode.AS_EXPECTED;
    }

    private static void demandThatNoShardIsLost(ResultFiles files, Path target) {
        for (Path file : files.files()) {
            if (file.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
                throw new UnusableInput(
                        target + ": is one of the shards, and would be lost; choose another folder with --results");
            }
        }
    }

    private static RunResults merge(ResultFiles files) {
        try {
            return ShardMerge.merge(files.readFiles());
        } catch (UnmergeableException e) {
            throw new UnusableInput(e.explanation());
        }
    }

    private static void write(Path target, RunResults merged) {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            ResultsWriter.write(target, merged);
        } catch (IOException e) {
            throw new UnusableInput(target + ": cannot be written: " + e + "; choose another folder with --results");
        }
    }

    private static ObjectNode json(Path target, ResultFiles files, RunResults merged) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("results", target.toString());
        document.put("engine", merged.header().engine().name());
        document.put("dialect", merged.header().dialect());
        document.put("shards", files.files().size());
        ObjectNode total = document.putObject("total");
        total.put("cases", merged.footer().counts().total());
        for (VerdictKind verdict : VerdictKind.values()) {
            total.put(verdict.word(), merged.footer().counts().of(verdict));
        }
        return document;
    }
}
