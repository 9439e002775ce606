package dev.asltck.harness.cli.run;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseProblem;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cases to run.
 *
 * @param corpus the cases that they were selected from
 * @param problems of case files
 * @param options that have selected them, for the header of the results
 * @param ofOtherDialects how many were selected as well, but hold in another dialect only
 */
record Selection(
        List<Case> cases,
        List<Case> corpus,
        List<CaseProblem> problems,
        Map<String, String> options,
        int ofOtherDialects) {

    /** The one dialect that all of them are about; empty if they are about several. */
    Optional<Dialect> dialect() {
        List<Optional<Dialect>> dialects =
                cases.stream().map(Case::dialect).distinct().toList();
        return dialects.size() == 1 ? dialects.get(0) : Optional.empty();
    }

    /** Those that say something about a dialect. */
    Selection in(Dialect dialect) {
        List<Case> holding =
                cases.stream().filter(each -> each.holdsIn(dialect)).toList();
        return new Selection(holding, corpus, problems, options, cases.size() - holding.size());
    }
}
