package dev.asltck.reference.validate;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;

/**
 * Nothing is assigned to the variable {@code states}.
 *
 * @see <a href="https://states-language.net/spec.html#state-machine-variables">State Machine Variables</a>
 */
final class ReservedVariableRule implements Rule {
    static final Check IN_JSONPATH = Check.demanded("assign-states-reserved", "jsonpath.states.not-assignable");
    static final Check IN_JSONATA = Check.demanded("assign-states-reserved", "jsonata.states.not-assignable");

    private static final String RESERVED = "states";

    @Override
    public void check(StateOutline state, Problems problems) {
        state.assignments().stream()
                .filter(assignment -> assignment.variable().equals(RESERVED))
                .forEach(assignment -> problems.report(
                        assignment.state().language() == QueryLanguage.JSONATA ? IN_JSONATA : IN_JSONPATH,
                        assignment.place(),
                        "The variable name \"states\" is reserved",
                        "Choose another name."));
    }
}
