package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;

/**
 * A state name is unique in the whole machine, nested states included.
 *
 * @see <a href="https://states-language.net/spec.html#states-fields">States</a>
 */
final class StateNameUniqueRule implements Rule {
    static final Check UNIQUE = Check.demanded("state-name-unique", "state.name.unique-machine-wide");

    @Override
    public void check(StateOutline state, Problems problems) {
        StateOutline first = state.scope().named(state.name()).get(0);
        if (!state.equals(first)) {
            problems.report(
                    UNIQUE,
                    state.place(),
                    "The state name " + Quotation.of(state.name()) + " is also that of "
                            + first.place().quoted(),
                    "Rename one of the two: names are unique in the whole machine, nested states included.");
        }
    }
}
