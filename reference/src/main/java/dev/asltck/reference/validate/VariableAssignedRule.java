package dev.asltck.reference.validate;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.jsonata.JsonataExpression;
import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A variable that is referred to is assigned by some state of the scope or of one around it. In which order the states are executed is not
 * asked.
 *
 * @see <a href="https://states-language.net/spec.html#variable-scope">Variable Scope</a>
 */
final class VariableAssignedRule implements Rule {
    static final Check ASSIGNED = Check.silent("variable-unassigned", Strictness.ADVICE);

    /** JSONPath states too may refer to it, and have in it what the interpreter puts there. */
    private static final String RESERVED = "states";

    /** What AWS adds to the functions of JSONata. */
    private static final Set<String> FUNCTIONS_OF_AWS = Set.of("partition", "range", "hash", "uuid", "parse", "random");

    @Override
    public void check(Outline outline, Problems problems) {
        outline.scopes().forEach(scope -> check(scope, problems));
    }

    private static void check(Scope scope, Problems problems) {
        for (StateOutline state : scope.states().values()) {
            boolean isJsonata = state.language() == QueryLanguage.JSONATA;
            Predicate<String> isKnown = name -> scope.assigner(name).isPresent()
                    || (isJsonata && isFunction(name, problems.target().dialect()))
                    || name.equals(RESERVED);
            VariableReference.unknown(state, isKnown).forEach(reference -> report(reference, scope, problems));
        }
    }

    private static boolean isFunction(String name, Dialect dialect) {
        return JsonataExpression.isBuiltIn(name) || (dialect == Dialect.AWS && FUNCTIONS_OF_AWS.contains(name));
    }

    private static void report(VariableReference reference, Scope scope, Problems problems) {
        problems.report(
                ASSIGNED,
                reference.place(),
                "No state assigns the variable " + Quotation.of(reference.variable()) + " here or in an outer scope",
                problems.spelling()
                        .nearest(reference.variable(), scope.assignedVariables())
                        .map(meant -> Quotation.suggestion("$" + meant))
                        .orElse("Assign it in the \"Assign\" of a state that is executed before."));
    }
}
