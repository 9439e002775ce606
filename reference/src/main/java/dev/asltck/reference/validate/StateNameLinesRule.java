package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;

/**
 * A state name stands in one line.
 *
 * @see <a href="https://states-language.net/spec.html#states-fields">States</a>
 */
final class StateNameLinesRule implements Rule {
    static final Check ONE_LINE = Check.silent("state-name-one-line", Strictness.ADVICE);

    @Override
    public void check(StateOutline state, Problems problems) {
        if (state.name().chars().anyMatch(StateNameLinesRule::isLineBreak)) {
            problems.report(
                    ONE_LINE,
                    state.place(),
                    "The state name " + Quotation.of(state.name()) + " has a line break in it",
                    "Write a blank instead.");
        }
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r';
    }
}
