package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;

/**
 * States.ALL is the only name in its ErrorEquals.
 *
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 * @see <a href="https://states-language.net/spec.html#fallback-states">Fallback states</a>
 */
final class StatesAllAloneRule implements Rule {
    private static final String ID = "states-all-alone";

    @Override
    public void check(StateOutline state, Problems problems) {
        state.errorMatchers().stream()
                .filter(matcher -> matcher.matchesAll() && matcher.names().size() > 1)
                .forEach(matcher -> problems.report(
                        Check.demanded(ID, matcher.kind() + ".states-all.alone"),
                        matcher.place(),
                        "\"States.ALL\" stands beside other names",
                        "Remove the others, which it includes, or give them a " + matcher.noun()
                                + " of their own before this one."));
    }
}
