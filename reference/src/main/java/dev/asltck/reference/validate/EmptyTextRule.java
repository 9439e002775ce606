package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;

/**
 * Error and Cause say something.
 *
 * @see <a href="https://states-language.net/spec.html#fail-state">Fail State</a>
 */
final class EmptyTextRule implements Rule {
    static final Check NON_EMPTY = Check.silent("error-cause-nonempty", Strictness.ADVICE);

    @Override
    public void check(StateOutline state, Problems problems) {
        check(state.whole(), "Error", problems);
        check(state.whole(), "Cause", problems);
    }

    private static void check(Part state, String field, Problems problems) {
        if (state.text(field).filter(String::isEmpty).isPresent()) {
            problems.report(NON_EMPTY, state.place().field(field), field + " is empty", "Write a text, or remove it.");
        }
    }
}
