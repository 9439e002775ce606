package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;
import java.util.Set;

/**
 * AWS knows two jitter strategies. The specification does not constrain them.
 *
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 */
final class JitterStrategyRule implements Rule {
    static final Check KNOWN = Check.silent("retry-jitter-value", Strictness.ADVICE_FOR_AWS);

    private static final Set<String> STRATEGIES = Set.of("FULL", "NONE");

    @Override
    public void check(StateOutline state, Problems problems) {
        state.retriers()
                .forEach(retrier -> retrier.text("JitterStrategy")
                        .filter(strategy -> !STRATEGIES.contains(strategy))
                        .ifPresent(strategy -> problems.report(
                                KNOWN,
                                retrier.place().field("JitterStrategy"),
                                Quotation.of(strategy) + " is no jitter strategy",
                                "Write \"FULL\" or \"NONE\".")));
    }
}
