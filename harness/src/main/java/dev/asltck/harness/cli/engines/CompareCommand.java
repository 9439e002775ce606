package dev.asltck.harness.cli.engines;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.document.Block;
import dev.asltck.harness.cli.document.MarkdownPage;
import dev.asltck.harness.cli.document.MarkedSection;
import dev.asltck.harness.cli.document.TextReport;
import dev.asltck.harness.cli.results.ResultFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the table that compares engines. */
@Command(
        name = "compare",
        sortOptions = false,
        description = "Makes a table of the runs of engines, from their results alone.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the table was made",
            "2:wrong usage, no results, results that are incomplete, or a page that cannot be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck engines compare build/engines",
            "  asl-tck engines compare build/engines --document docs/engines.md"
        })
final class CompareCommand implements Callable<Integer> {

    /** The part of the page that is written. */
    private static final String SECTION = "asl-tck engines compare";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "RESULTS", description = ResultFiles.DESCRIPTION)
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--document",
            paramLabel = "FILE",
            description = "Page in Markdown to put the table into, between the comments '<!-- " + SECTION
                    + ": begin -->' and '<!-- " + SECTION + ": end -->'. Default: none.")
    private Optional<Path> document = Optional.empty();

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        Comparison comparison = Comparison.of(new ResultFiles(paths).read());
        List<Block> blocks = comparison.blocks();
        document.ifPresent(page -> new MarkedSection(page, SECTION).replace(MarkdownPage.of(blocks)));
        if (standard.isJson()) {
            console.json(comparison.json());
        } else {
            new TextReport(console).print(blocks);
        }
        return ExitCode.AS_EXPECTED;
    }
}
