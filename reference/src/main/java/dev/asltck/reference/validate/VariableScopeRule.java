package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;

/**
 * A state does not assign to a variable that exists in an outer scope, wherever in the text that scope assigns it.
 *
 * @see <a href="https://states-language.net/spec.html#variable-scope">Variable Scope</a>
 */
final class VariableScopeRule implements Rule {
    static final Check DISTINCT = Check.demanded(
            "assign-outer-scope", "scope.inner-must-not-assign-outer-name", "scope.names-unique-outer-inner");

    @Override
    public void check(StateOutline state, Problems problems) {
        state.scope()
                .outer()
                .ifPresent(outer -> state.assignments()
                        .forEach(assignment -> outer.assigner(assignment.variable())
                                .ifPresent(owner -> report(assignment, owner, problems))));
    }

    private static void report(Assignment assignment, StateOutline owner, Problems problems) {
        problems.report(
                DISTINCT,
                assignment.place(),
                "The variable " + Quotation.of(assignment.variable()) + " belongs to the outer scope of "
                        + Quotation.of(owner.name()),
                "Choose another name: an inner scope can read the variables of outer ones, but not assign to them.");
    }
}
