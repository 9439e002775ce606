package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** All rules for cases that a schema cannot state. */
final class CorpusLints {

    private final List<WrittenCaseLint> written;
    private final List<CaseLint> each;
    private final List<CaseProblem> problems = new ArrayList<>();

    CorpusLints(Catalogue catalogue) {
        this.written = List.of(
                new UniqueIdLint(), new RequirementLint(catalogue), new FeatureLint(catalogue), new TitleLint());
        this.each = List.of(
                new TaskScriptLint(),
                new RejectionLint(),
                new RuleLint(catalogue),
                new DifferenceLint(catalogue),
                new VirtualTimeLint(),
                new MatcherLint(),
                new TwinLint());
    }

    List<CaseProblem> check(List<WrittenCase> cases) {
        cases.forEach(this::check);
        return problems;
    }

    private void check(WrittenCase aCase) {
        written.forEach(lint -> lint.check(aCase, reporter(aCase.id(), aCase.origin())));
        for (Case row : aCase.rows()) {
            each.forEach(lint -> lint.check(row, reporter(row.id(), row.origin())));
        }
    }

    private BiConsumer<String, String> reporter(String id, Origin origin) {
        return (message, remedy) -> problems.add(new CaseProblem(origin, "case '" + id + "' " + message, remedy));
    }
}
