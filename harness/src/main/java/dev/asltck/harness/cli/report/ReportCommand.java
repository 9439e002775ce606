package dev.asltck.harness.cli.report;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.results.ResultFiles;
import dev.asltck.harness.cli.select.CorpusOptions;
import dev.asltck.reports.merge.RunCollection;
import dev.asltck.reports.merge.UnmergeableException;
import dev.asltck.reports.runs.NamedRun;
import dev.asltck.site.book.CaseBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a report of runs. */
@Command(
        name = "report",
        sortOptions = false,
        description = {
            "Makes a report of runs, from their results: pages to look at, a summary in Markdown, JUnit XML for CI servers, a"
                    + " badge for each run, and all totals as JSON.",
            "The pages show what the cases are as well, as far as those at hand are the ones that were run.",
            "Shards of one run are merged, if all of them are there."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the report was written, whatever the runs have come to",
            "1:it was written, and a run does not agree with its baseline",
            "2:wrong usage, results or a baseline that cannot be used, or a folder that cannot be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck report asl-tck-results",
            "  asl-tck report build/engines examples/results/moto.jsonl.gz -o build/report",
            "  asl-tck report build/shards --only markdown,junit --baseline my-engine.baseline.json"
        })
public final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "RESULTS", description = ResultFiles.DESCRIPTION)
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "asl-tck-report",
            description =
                    "Folder for the report, which takes the place of an earlier report there. Another folder that is"
                            + " not empty is refused. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("");

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            converter = ReportPart.Converter.class,
            description = "Write only these parts: site, markdown, junit, badges, totals. Default: all.")
    private List<ReportPart> only = new ArrayList<>();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Known failures of an engine, to hold its run against; may be given once for each engine and"
                    + " dialect.")
    private List<Path> baselines = new ArrayList<>();

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        ReportFolder target = ReportFolder.of(folder);
        RunCollection collection = collect();
        List<NamedRun> runs = new BaselineFiles(baselines).appliedTo(NamedRun.of(collection.runs()));
        Set<ReportPart> parts = only.isEmpty() ? EnumSet.allOf(ReportPart.class) : EnumSet.copyOf(only);
        ReportWriter writer = new ReportWriter(runs, () -> book(console));
        target.fill(unfinished -> {
            for (ReportPart part : parts) {
                writer.write(part, unfinished);
            }
        });
        collection.notes().forEach(console::message);
        print(parts, runs, console);
        return findings(runs) == 0 ? ExitCode.AS_EXPECTED : ExitCode.MISMATCH;
    }

    private CaseBook book(Console console) {
        return new CorpusBook(corpus.load(console), Catalogue.published());
    }

    private RunCollection collect() {
        try {
            return RunCollection.of(new ResultFiles(paths).readFiles());
        } catch (UnmergeableException e) {
            throw new UnusableInput(e.explanation());
        }
    }

    private void print(Set<ReportPart> parts, List<NamedRun> runs, Console console) {
        if (standard.isJson()) {
            console.json(json(parts, runs));
            return;
        }
        int findings = findings(runs);
        if (findings > 0) {
            console.line(findings + (findings == 1 ? " thing does" : " things do") + " not agree with the baseline");
        }
        parts.forEach(part -> console.line(SafeText.of(EnumWords.of(part) + ": " + folder.resolve(part.path()))));
        console.line(SafeText.of("Open: " + toOpen(parts)));
    }

    private Path toOpen(Set<ReportPart> parts) {
        return folder.resolve(parts.iterator().next().path()).toAbsolutePath().normalize();
    }

    private static int findings(List<NamedRun> runs) {
        return runs.stream()
                .flatMap(run -> run.baseline().stream())
                .mapToInt(baseline -> baseline.findings().size())
                .sum();
    }

    private ObjectNode json(Set<ReportPart> parts, List<NamedRun> runs) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("folder", folder.toString());
        document.put("open", toOpen(parts).toString());
        ObjectNode written = document.putObject("written");
        parts.forEach(part ->
                written.put(EnumWords.of(part), folder.resolve(part.path()).toString()));
        ArrayNode array = document.putArray("runs");
        for (NamedRun run : runs) {
            ObjectNode item = array.addObject();
            item.put("name", run.name());
            item.put("engine", run.header().engine().name());
            item.put("version", run.header().engine().version());
            item.put("dialect", run.header().dialect());
            run.baseline()
                    .ifPresent(
                            baseline -> item.put("findings", baseline.findings().size()));
        }
        return document;
    }
}
