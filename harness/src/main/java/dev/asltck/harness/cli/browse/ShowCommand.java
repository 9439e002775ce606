package dev.asltck.harness.cli.browse;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Catalogue.Feature;
import dev.asltck.harness.catalogue.Difference;
import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.catalogue.ValidationRule;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.select.CaseIndex;
import dev.asltck.harness.cli.select.CorpusOptions;
import dev.asltck.harness.cli.select.Suggestions;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a case, a requirement, a feature, a rule or a difference. */
@Command(
        name = "show",
        sortOptions = false,
        description =
                "Shows a case with the requirements behind it, or a requirement, a feature, a rule of validation or a difference"
                        + " between the specification and AWS with its cases.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was shown", "2:wrong usage, a problem in a case file, or nothing has this id"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck show resultpath-null-outputs-the-raw-input",
            "  asl-tck show jsonpath.resultpath.null",
            "  asl-tck show next-target",
            "  asl-tck show default-task-timeout",
            "  asl-tck show heartbeat --format json"
        })
public final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "Id of a case, with or without [row], of a requirement, a feature, a rule or a difference.")
    private String id = "";

    @Mixin
    private CorpusOptions corpusOptions = new CorpusOptions();

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() {
        Console console = Console.of(spec.commandLine());
        Corpus corpus = corpusOptions.load(console);
        View view = view(corpus.cases(), Catalogue.published());
        if (standard.isJson()) {
            console.json(view.json());
        } else {
            view.print(console);
        }
        return corpus.problems().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.UNUSABLE_INPUT;
    }

    private View view(List<Case> cases, Catalogue catalogue) {
        CaseIndex index = new CaseIndex(cases);
        List<Case> found = index.find(id);
        if (!found.isEmpty()) {
            return CaseView.of(found, catalogue);
        }
        Requirement requirement = catalogue.requirements().get(id);
        if (requirement != null) {
            return CatalogueView.of(requirement, cases);
        }
        Feature feature = catalogue.features().get(id);
        if (feature != null) {
            return CatalogueView.of(feature, cases);
        }
        ValidationRule rule = catalogue.rules().get(id);
        if (rule != null) {
            return RuleView.of(rule, cases, catalogue);
        }
        Difference difference = catalogue.differences().get(id);
        if (difference != null) {
            return DifferenceView.of(difference, cases, catalogue);
        }
        throw new UnusableInput("no case, requirement, feature, rule or difference has the id '" + id + "'"
                + Suggestions.text(id, names(index, catalogue)));
    }

    private static List<String> names(CaseIndex index, Catalogue catalogue) {
        List<String> names = new ArrayList<>(index.ids());
        names.addAll(catalogue.requirements().keySet());
        names.addAll(catalogue.features().keySet());
        names.addAll(catalogue.rules().keySet());
        names.addAll(catalogue.differences().keySet());
        return names;
    }
}
