package dev.asltck.harness.corpus;

import dev.asltck.harness.corpus.ExpectedOutcome.Rejected;
import java.util.function.BiConsumer;

/** The requirement that a rejected definition violates is one of the case's, in either dialect. */
final class RejectionLint implements CaseLint {

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        check(aCase, aCase.expectation(), report);
        aCase.awsExpectation().ifPresent(expectation -> check(aCase, expectation, report));
    }

    private static void check(Case aCase, Expectation expectation, BiConsumer<String, String> report) {
        for (ExpectedOutcome outcome : expectation.outcomes()) {
            if (outcome instanceof Rejected rejected) {
                rejected.requirement()
                        .filter(requirement -> !aCase.requirements().contains(requirement))
                        .ifPresent(requirement -> report.accept(
                                "is rejected for '" + requirement + "', which is not among its requirements",
                                "add it to 'requirements'"));
            }
        }
    }
}
