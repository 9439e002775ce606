package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.corpus.ExpectedOutcome.Rejected;
import java.util.List;
import java.util.function.BiConsumer;

/** The rules that a case names exist. */
final class RuleLint implements CaseLint {

    private final Catalogue catalogue;

    RuleLint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        check(aCase.expectation(), report);
        aCase.awsExpectation().ifPresent(expectation -> check(expectation, report));
    }

    private void check(Expectation expectation, BiConsumer<String, String> report) {
        expectation.outcomes().forEach(outcome -> check(outcome, report));
        expectation.warnings().orElse(List.of()).forEach(warning -> check(warning.rule(), report));
    }

    private void check(ExpectedOutcome outcome, BiConsumer<String, String> report) {
        if (outcome instanceof Rejected rejected) {
            rejected.rule().ifPresent(rule -> check(rule, report));
        }
    }

    private void check(String rule, BiConsumer<String, String> report) {
        if (!catalogue.rules().containsKey(rule)) {
            report.accept("names the rule '" + rule + "', which there is not", "take an id of rules.jsonl");
        }
    }
}
