package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;

/** A state name can be read: it is not empty, and stands in one line. */
final class StateNameFormRule implements Rule {
    static final Check NON_EMPTY = Check.silent("state-name-nonempty", Strictness.ADVICE);
    static final Check ONE_LINE = Check.silent("state-name-one-line", Strictness.ADVICE);

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states().forEach(state -> {
            if (state.name().isEmpty()) {
                problems.report(NON_EMPTY, state.place(), "The state has an empty name", "Give it a name.");
            } else if (state.name().lines().count() > 1) {
                problems.report(
                        ONE_LINE,
                        state.place(),
                        "The state name " + Quotation.of(state.name()) + " has a line break in it",
                        "Write a blank instead.");
            }
        });
    }
}
