package dev.asltck.harness.cli.validators;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.document.MarkdownPage;
import dev.asltck.harness.cli.document.TextReport;
import dev.asltck.harness.cli.select.CorpusOptions;
import dev.asltck.harness.cli.select.CountConverter;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Corpus;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.harness.results.CorpusDigest;
import dev.asltck.harness.validators.Specimen;
import dev.asltck.harness.validators.Testimony;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** Compares validators by what they make of the definitions of the cases. */
@Command(
        name = "compare-validators",
        sortOptions = false,
        description = {
            "Compares the validator of this suite with others by what they make of the definitions of the cases: which invalid"
                    + " ones they accept, which valid ones they refuse, and on which they break down.",
            "'validators/compare' runs it with validators that people use."
        },
        exitCodeListHeading = "%nExit codes, of which the highest counts:%n",
        exitCodeList = {
            "0:the validators were compared, and that of this suite made no mistake",
            "1:the validator of this suite made a mistake",
            "2:wrong usage, a problem in a case file, no case, or a file that cannot be written",
            "3:a program could not be started, or printed what is no answer"
        },
        footerHeading =
                "%nA program of --validator reads and prints JSON Lines; validators/README.md describes them.%n%nExamples:%n",
        footer = {
            "  asl-tck compare-validators",
            "  asl-tck compare-validators --validator validators/cfn-lint --filter 'chapter:state-types/choice'"
        })
public final class CompareValidatorsCommand implements Callable<Integer> {

    private static final Path DEFAULT_RESULTS = Path.of("asl-tck-results");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--validator",
            arity = "1..*",
            paramLabel = "PROGRAM",
            description =
                    "Programs, each of which asks a validator. Default: none, so that only that of this suite is asked.")
    private List<Path> programs = new ArrayList<>();

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            converter = CountConverter.class,
            defaultValue = "10",
            description = "How long a validator may take for a definition, in real time, before it counts as hung."
                    + " Default: ${DEFAULT-VALUE}.")
    private int deadline = 10;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--filter",
            paramLabel = "EXPR",
            description = "Ask about the cases that EXPR selects; 'asl-tck run --help' explains it.")
    private String filter = "";

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description =
                    "Folder for validators.json, which has every answer. Default: asl-tck-results if all built-in cases are"
                            + " asked about; the answers to a part of them are written only with this option.")
    private Optional<Path> results = Optional.empty();

    @Option(
            names = "--document",
            paramLabel = "FILE",
            description = "File for a page in Markdown with the tables. Default: none.")
    private Optional<Path> document = Optional.empty();

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.of(spec.commandLine());
        Corpus loaded = corpus.load(console);
        List<Case> cases = CorpusOptions.select(loaded.cases(), filter);
        List<Specimen> specimens = Specimen.of(cases);
        try (Panel panel = Panel.of(programs, Duration.ofSeconds(deadline))) {
            List<Testimony> testimonies = panel.ask(specimens);
            present(report(cases, specimens, testimonies), console);
            int problems = loaded.problems().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.UNUSABLE_INPUT;
            return Math.max(problems, exitCode(testimonies));
        } catch (AdapterException e) {
            console.message(String.valueOf(e.getMessage()));
            return ExitCode.BROKEN;
        }
    }

    private static ComparisonReport report(List<Case> cases, List<Specimen> specimens, List<Testimony> testimonies) {
        return new ComparisonReport(
                ReferenceEngine.version(),
                CorpusDigest.of(cases).text(),
                LocalDate.now(ZoneOffset.UTC),
                cases.size(),
                specimens,
                testimonies,
                Catalogue.published().requirements());
    }

    /** What has taken long is shown before a file can fail. */
    private void present(ComparisonReport report, Console console) {
        ObjectNode json = ComparisonJson.of(report);
        if (standard.isJson()) {
            console.json(json);
        } else {
            new TextReport(console).print(ReportBlocks.printed(report));
        }
        folder().ifPresent(folder -> tell("Results", ReportFiles.writeResults(folder, json), console));
        document.ifPresent(file -> tell("Document", ReportFiles.writeDocument(file, page(report)), console));
    }

    private static String page(ComparisonReport report) {
        return MarkdownPage.of("Validators compared", ReportBlocks.page(report));
    }

    private void tell(String what, Path file, Console console) {
        if (!standard.isJson()) {
            console.line(what + ": " + file);
        }
    }

    /** The answers about a part must not take the place of those about the whole. */
    private Optional<Path> folder() {
        boolean isEverything = corpus.isBuiltIn() && filter.isEmpty();
        return isEverything ? results.or(() -> Optional.of(DEFAULT_RESULTS)) : results;
    }

    private static int exitCode(List<Testimony> testimonies) {
        if (!testimonies.stream().allMatch(Testimony::isComplete)) {
            return ExitCode.BROKEN;
        }
        return testimonies.get(0).isRight() ? ExitCode.AS_EXPECTED : ExitCode.MISMATCH;
    }
}
