package dev.asltck.harness.validators;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.Expectation;
import dev.asltck.harness.corpus.ExpectedOutcome;
import dev.asltck.harness.corpus.ExpectedOutcome.Fails;
import dev.asltck.harness.corpus.ExpectedOutcome.Rejected;
import dev.asltck.harness.corpus.Level;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.stream.Stream;

/** What the cases demand of a validator. */
public enum Demand {
    /** The definition is valid. */
    ACCEPT,
    /** It is not. */
    REFUSE,
    /** It is left open: nothing that a validator says is wrong. */
    EITHER;

    /** The demand of cases that share a definition: that of the binding ones among them, if these agree. */
    static Demand of(List<Case> cases, Dialect dialect) {
        List<Demand> demands =
                binding(cases).map(each -> of(each, dialect)).distinct().toList();
        return demands.size() == 1 ? demands.get(0) : EITHER;
    }

    static Stream<Case> binding(List<Case> cases) {
        return cases.stream().filter(each -> each.level() == Level.MUST);
    }

    private static Demand of(Case aCase, Dialect dialect) {
        Expectation expectation = aCase.expectation(dialect);
        if (expectation.allowsRejection()) {
            return isAlways(Rejected.class, expectation) ? REFUSE : EITHER;
        }
        return canOnlyFail(aCase, expectation) ? EITHER : ACCEPT;
    }

    /** Where AWS takes, and always fails, what the specification lets a validator refuse, to refuse it is good advice. */
    private static boolean canOnlyFail(Case aCase, Expectation inDialect) {
        return aCase.expectation().allowsRejection() && isAlways(Fails.class, inDialect);
    }

    private static boolean isAlways(Class<? extends ExpectedOutcome> outcome, Expectation expectation) {
        return expectation.outcomes().stream().allMatch(outcome::isInstance);
    }
}
