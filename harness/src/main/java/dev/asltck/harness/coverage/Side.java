package dev.asltck.harness.coverage;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.ExpectedOutcome;
import dev.asltck.harness.corpus.ExpectedOutcome.Fails;
import dev.asltck.harness.corpus.ExpectedOutcome.Rejected;
import dev.asltck.harness.corpus.ExpectedOutcome.TimesOut;

/** On which side of a requirement a case stands. */
public enum Side {
    /** It keeps the requirement: the definition is accepted if that is what it is about, else the execution succeeds. */
    POSITIVE,
    /** It breaks the requirement: the definition is rejected for it, or the execution fails or times out. */
    NEGATIVE,
    /** It shows the requirement without taking a side: it is rejected for another one, or leaves the choice. */
    NEITHER;

    private static final String OF_DEFINITIONS = "static";

    /** The side of a case, by what the specification expects of it. */
    public static Side of(Case aCase, Requirement requirement) {
        if (aCase.expectation().outcomes().stream().allMatch(outcome -> keeps(outcome, requirement))) {
            return POSITIVE;
        }
        return aCase.expectation().outcomes().stream().allMatch(outcome -> breaks(outcome, requirement))
                ? NEGATIVE
                : NEITHER;
    }

    private static boolean keeps(ExpectedOutcome outcome, Requirement requirement) {
        return requirement.kind().equals(OF_DEFINITIONS) ? !(outcome instanceof Rejected) : !isUnsuccessful(outcome);
    }

    private static boolean breaks(ExpectedOutcome outcome, Requirement requirement) {
        return outcome instanceof Rejected rejected
                ? rejected.requirement().filter(requirement.id()::equals).isPresent()
                : isUnsuccessful(outcome);
    }

    private static boolean isUnsuccessful(ExpectedOutcome outcome) {
        return outcome instanceof Rejected || outcome instanceof Fails || outcome instanceof TimesOut;
    }
}
