package dev.asltck.harness.cli.coverage;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.select.CorpusOptions;
import dev.asltck.harness.corpus.Corpus;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows which requirements the cases cover, and where gaps are. */
@Command(
        name = "coverage",
        sortOptions = false,
        description = {
            "Shows which requirements the cases cover, and where gaps are.",
            "A gap is a requirement that can be tested and has no case, or a MUST or MUST NOT without a case that keeps"
                    + " it, or without one that breaks it. What cannot be tested, kept or broken says so in the catalogue, with"
                    + " the reason."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:there is no gap",
            "1:there are gaps",
            "2:wrong usage, a problem in a case file, or no such requirement"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck coverage",
            "  asl-tck coverage --by requirement --filter 'choice.*'",
            "  asl-tck coverage --gaps --level must must-not --cases my-cases/",
            "  asl-tck coverage --by case --filter 'wait.*' --format json"
        })
public final class CoverageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--by",
            paramLabel = "VIEW",
            converter = ViewConverter.class,
            description =
                    "What each row is about: a chapter, a requirement with its numbers of cases, or a case with its"
                            + " requirements. Default: chapter.")
    private View view = View.CHAPTER;

    @Option(names = "--gaps", description = "Show the gaps only.")
    private boolean gapsOnly;

    @Mixin
    private RequirementOptions requirements;

    @Mixin
    private CorpusOptions corpusOptions = new CorpusOptions();

    @Mixin
    private StandardOptions standard;

    /** What the rows are. */
    enum View {
        CHAPTER,
        REQUIREMENT,
        CASE
    }

    /** Reads views. */
    static final class ViewConverter implements ITypeConverter<View> {
        @Override
        public View convert(String word) {
            return EnumWords.find(View.class, word);
        }
    }

    @Override
    public Integer call() {
        if (gapsOnly && view == View.CASE) {
            throw new UnusableInput("--gaps is about requirements; it does not go with --by case");
        }
        Console console = Console.of(spec.commandLine());
        List<Requirement> selected =
                requirements.select(Catalogue.published().requirements().values());
        Corpus corpus = corpusOptions.load(console);
        Report report = Report.of(selected, corpus.cases(), gapsOnly);
        if (standard.isJson()) {
            console.json(view == View.CASE ? ReportJson.byCase(report) : ReportJson.byRequirement(report));
        } else {
            print(report, console);
        }
        if (!corpus.problems().isEmpty()) {
            return ExitCode.UNUSABLE_INPUT;
        }
        return report.coverage().gaps().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.MISMATCH;
    }

    private void print(Report report, Console console) {
        TextPrinter printer = new TextPrinter(report, console);
        switch (view) {
            case CHAPTER -> printer.printChapters();
            case REQUIREMENT -> printer.printRequirements();
            case CASE -> printer.printCases();
        }
    }
}
