package dev.asltck.mutation.report;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.Case;
import dev.asltck.mutation.mutant.Explanation;
import dev.asltck.mutation.mutant.JsonLines;
import dev.asltck.mutation.mutant.Mutant;
import dev.asltck.mutation.mutant.MutantFiles;
import dev.asltck.mutation.mutant.ReferenceClass;
import dev.asltck.mutation.mutant.Scope;
import java.nio.file.Path;
import java.util.List;

/** What is known about the mutants: the page, the survivors for triage, and what is wrong with the explanations. */
public final class Report {

    private final Findings findings;
    private final Scope scope;

    /** Holds what the files say against the explanations. */
    public Report(Scope scope, MutantFiles files, List<Explanation> explanations) {
        this.findings = new Findings(scope.classes(), files::read, explanations);
        this.scope = scope;
    }

    /** The scores by package, as a Markdown table. */
    public String scores() {
        return ScoreTable.of(findings);
    }

    /** The page, by the requirements that cases name. */
    public String page(Catalogue catalogue, List<Case> cases) {
        return MutationPage.text(findings, RequirementKills.of(catalogue, cases, findings.mutants()), scope.plumbing());
    }

    /** Writes the mutants that no case notices and nothing explains, a JSON object in each line. */
    public void writeSurvivors(Path file) {
        JsonLines.write(file, survivors());
    }

    List<Mutant> survivors() {
        return findings.unexplained();
    }

    /** Classes that have not been analysed; without them the page would be wrong. */
    public List<ReferenceClass> notAnalysed() {
        return List.copyOf(findings.notAnalysed());
    }

    /** What is wrong with the explanations: those of mutants that are noticed or have gone, and double ones. */
    public List<String> faults() {
        return List.copyOf(findings.faults());
    }
}
