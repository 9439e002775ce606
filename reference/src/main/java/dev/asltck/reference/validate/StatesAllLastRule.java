package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import java.util.Locale;

/**
 * States.ALL is in the last Retrier or Catcher.
 *
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 * @see <a href="https://states-language.net/spec.html#fallback-states">Fallback states</a>
 */
final class StatesAllLastRule implements Rule {
    private static final String ID = "states-all-last";

    @Override
    public void check(StateOutline state, Problems problems) {
        state.errorMatchers().stream()
                .filter(matcher -> matcher.matchesAll() && !matcher.isLast())
                .forEach(matcher -> problems.report(
                        Check.demanded(
                                ID,
                                matcher.kind() + ".states-all.last-"
                                        + matcher.noun().toLowerCase(Locale.ROOT)),
                        matcher.place(),
                        "\"States.ALL\" is not in the last " + matcher.noun() + ": those after it are never used",
                        "Move this " + matcher.noun() + " to the end."));
    }
}
