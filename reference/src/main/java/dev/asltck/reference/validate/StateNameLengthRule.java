package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;

/**
 * A state name has at most 80 Unicode characters: code points.
 *
 * @see <a href="https://states-language.net/spec.html#states-fields">States</a>
 */
final class StateNameLengthRule implements Rule {
    static final Check LENGTH =
            Check.demanded("state-name-length", "state.name.max-length-80", "state.name.length-in-unicode-characters");

    private static final int LONGEST = 80;

    @Override
    public void check(StateOutline state, Problems problems) {
        int length = state.name().codePointCount(0, state.name().length());
        if (length > LONGEST) {
            problems.report(
                    LENGTH,
                    state.place(),
                    "The state name " + Quotation.of(state.name()) + " has " + length + " characters",
                    "Write at most " + LONGEST + " characters.");
        }
    }
}
