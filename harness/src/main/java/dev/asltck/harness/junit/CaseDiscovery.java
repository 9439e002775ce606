package dev.asltck.harness.junit;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.harness.corpus.Corpus;
import dev.asltck.harness.corpus.CorpusLoader;
import java.util.List;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;

/** Loads the cases that the parameters name. A case that cannot be read is an issue: a test that is missing would look like success. */
final class CaseDiscovery {

    private final Parameters parameters;
    private final DiscoveryIssueReporter issues;

    CaseDiscovery(Parameters parameters, DiscoveryIssueReporter issues) {
        this.parameters = parameters;
        this.issues = issues;
    }

    List<Case> cases() {
        List<Case> all = load();
        List<Case> filtered = all.stream()
                .filter(each -> each.holdsIn(parameters.dialect()))
                .filter(parameters.filter())
                .toList();
        if (filtered.isEmpty()) {
            report(DiscoveryIssue.builder(
                    Severity.ERROR,
                    "no case is left of " + all.size() + ": correct '" + Parameters.FILTER + "' or '" + Parameters.CASES
                            + "'"));
        }
        return filtered;
    }

    private List<Case> load() {
        if (parameters.cases().isEmpty()) {
            return CorpusLoader.builtIn();
        }
        Corpus corpus = CorpusLoader.load(parameters.cases(), Catalogue.published());
        corpus.problems().forEach(this::report);
        return corpus.cases();
    }

    private void report(CaseProblem problem) {
        report(DiscoveryIssue.builder(Severity.ERROR, problem.text()).source(Sources.of(problem.origin())));
    }

    private void report(DiscoveryIssue.Builder issue) {
        issues.reportIssue(issue);
    }
}
