package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;

/**
 * A state name is not empty.
 *
 * @see <a href="https://states-language.net/spec.html#states-fields">States</a>
 */
final class StateNameEmptyRule implements Rule {
    static final Check NON_EMPTY = Check.silent("state-name-nonempty", Strictness.ADVICE);

    @Override
    public void check(StateOutline state, Problems problems) {
        if (state.name().isEmpty()) {
            problems.report(NON_EMPTY, state.place(), "The state has an empty name", "Give it a name.");
        }
    }
}
