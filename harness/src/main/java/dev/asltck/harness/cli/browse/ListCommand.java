package dev.asltck.harness.cli.browse;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.select.CorpusOptions;
import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.harness.corpus.Corpus;
import dev.asltck.harness.engines.KnownEngines;
import dev.asltck.reports.Glob;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists cases, requirements, features, rules, differences or engines. */
@Command(
        name = "list",
        sortOptions = false,
        description =
                "Lists cases, requirements, features, rules of validation, differences between the specification and AWS, or engines.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:something was listed", "2:wrong usage, a problem in a case file, or nothing to list"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck list --filter 'chapter:error-handling/retry'",
            "  asl-tck list requirements --filter 'choice.*' --format json",
            "  asl-tck list rules --filter '*-target'",
            "  asl-tck list differences"
        })
public final class ListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            defaultValue = "cases",
            converter = KindConverter.class,
            description =
                    "What to list: cases, requirements, features, rules, differences or engines. Default: ${DEFAULT-VALUE}.")
    private Kind kind = Kind.CASES;

    @Option(
            names = "--filter",
            paramLabel = "EXPR",
            description =
                    "List what EXPR selects: of cases an expression as 'asl-tck run --help' explains it, of anything else a"
                            + " pattern of its id or name, in which * stands for any characters.")
    private String filter = "";

    @Mixin
    private CorpusOptions corpusOptions = new CorpusOptions();

    @Mixin
    private StandardOptions standard;

    /** What can be listed. */
    enum Kind {
        CASES,
        REQUIREMENTS,
        FEATURES,
        RULES,
        DIFFERENCES,
        ENGINES
    }

    /** Reads kinds. */
    static final class KindConverter implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String word) {
            return EnumWords.find(Kind.class, word);
        }
    }

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        Corpus corpus = kind == Kind.ENGINES ? descriptors(console) : corpusOptions.load(console);
        Listing listing = listing(corpus);
        if (listing.items().isEmpty()) {
            throw new UnusableInput(
                    "there are no " + EnumWords.of(kind) + (filter.isEmpty() ? "" : " that match '" + filter + "'"));
        }
        if (standard.isJson()) {
            listing.printJson(console);
        } else {
            listing.printText(console);
        }
        return corpus.problems().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.UNUSABLE_INPUT;
    }

    /** No cases, but what is wrong with descriptors of engines. */
    private static Corpus descriptors(Console console) {
        List<CaseProblem> problems = KnownEngines.available().described().problems();
        problems.forEach(problem -> console.message(problem.text()));
        return new Corpus(List.of(), problems);
    }

    private Listing listing(Corpus corpus) {
        return switch (kind) {
            case CASES -> Listings.ofCases(CorpusOptions.select(corpus.cases(), filter));
            case REQUIREMENTS -> Listings.ofRequirements(corpus.cases(), pattern());
            case FEATURES -> Listings.ofFeatures(corpus.cases(), pattern());
            case RULES -> Listings.ofRules(corpus.cases(), pattern());
            case DIFFERENCES -> Listings.ofDifferences(corpus.cases(), pattern());
            case ENGINES -> Listings.ofEngines(KnownEngines.available(), pattern());
        };
    }

    private Predicate<String> pattern() {
        return Glob.parse(filter.isEmpty() ? "*" : filter);
    }
}
