package dev.asltck.harness.corpus;

import java.util.ArrayList;
import java.util.List;

/** All rules for cases that a schema cannot state. */
final class CorpusLints {

    private final Catalogue catalogue;

    CorpusLints(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<CaseProblem> check(List<Case> cases) {
        List<CaseLint> lints = List.of(
                new UniqueIdLint(),
                new RequirementLint(catalogue),
                new FeatureLint(catalogue),
                new TaskScriptLint(),
                new TitleLint(),
                new RejectionLint(),
                new VirtualTimeLint(),
                new TwinLint());
        List<CaseProblem> problems = new ArrayList<>();
        for (Case aCase : cases) {
            for (CaseLint lint : lints) {
                lint.check(
                        aCase,
                        (message, remedy) -> problems.add(
                                new CaseProblem(aCase.origin(), "case '" + aCase.id() + "' " + message, remedy)));
            }
        }
        return problems;
    }
}
