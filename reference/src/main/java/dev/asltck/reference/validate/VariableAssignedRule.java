package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;

/**
 * A variable that is referred to is assigned by some state of the scope or of one around it. In which order the states are executed is not
 * asked.
 *
 * @see <a href="https://states-language.net/spec.html#variable-scope">Variable Scope</a>
 */
final class VariableAssignedRule implements Rule {
    static final Check ASSIGNED = Check.silent("variable-unassigned", Strictness.ADVICE);

    @Override
    public String id() {
        return ASSIGNED.id();
    }

    @Override
    public void check(Outline outline, Problems problems) {
        outline.scopes().forEach(scope -> check(scope, problems));
    }

    private static void check(Scope scope, Problems problems) {
        scope.states().values().stream()
                .flatMap(VariableReference::of)
                .filter(reference -> !isAssigned(reference.variable(), scope))
                .forEach(reference -> report(reference, scope, problems));
    }

    private static boolean isAssigned(String variable, Scope scope) {
        return scope.assignedVariables().contains(variable)
                || scope.outer().filter(outer -> isAssigned(variable, outer)).isPresent();
    }

    private static void report(VariableReference reference, Scope scope, Problems problems) {
        problems.report(
                ASSIGNED,
                reference.place(),
                "No state assigns the variable " + Quotation.of(reference.variable()) + " here or in an outer scope",
                problems.spelling()
                        .nearest(reference.variable(), scope.assignedVariables())
                        .map(meant -> "Did you mean \"$" + meant + "\"?")
                        .orElse("Assign it in the \"Assign\" of a state that is executed before."));
    }
}
