package dev.asltck.harness.corpus;

import dev.asltck.harness.corpus.ExpectedOutcome.Rejected;
import java.util.function.BiConsumer;

/** The requirement that a rejected definition violates is one of the case's. */
final class RejectionLint implements CaseLint {

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        for (ExpectedOutcome outcome : aCase.expectation().outcomes()) {
            if (outcome instanceof Rejected rejected && !aCase.requirements().contains(rejected.requirement())) {
                report.accept(
                        "is rejected for '" + rejected.requirement() + "', which is not among its requirements",
                        "add it to 'requirements'");
            }
        }
    }
}
