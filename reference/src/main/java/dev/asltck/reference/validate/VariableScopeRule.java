package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state does not assign to a variable that exists in an outer scope, wherever in the text that scope assigns it.
 *
 * @see <a href="https://states-language.net/spec.html#variable-scope">Variable Scope</a>
 */
final class VariableScopeRule implements Rule {
    static final Check DISTINCT = Check.demanded(
            "assign-outer-scope", "scope.inner-must-not-assign-outer-name", "scope.names-unique-outer-inner");

    @Override
    public String id() {
        return DISTINCT.id();
    }

    @Override
    public void check(Outline outline, Problems problems) {
        check(outline.machine(), new HashMap<>(), problems);
    }

    /** @param outer the variables of outer scopes, and which state assigns them; as before when this returns */
    private static void check(Scope scope, Map<String, StateOutline> outer, Problems problems) {
        List<Assignment> assignments = scope.states().values().stream()
                .flatMap(state -> state.assignments().stream())
                .toList();
        assignments.forEach(assignment -> Optional.ofNullable(outer.get(assignment.variable()))
                .ifPresent(owner -> report(assignment, owner, problems)));
        Map<String, StateOutline> added = new HashMap<>();
        assignments.forEach(assignment -> {
            if (outer.putIfAbsent(assignment.variable(), assignment.state()) == null) {
                added.put(assignment.variable(), assignment.state());
            }
        });
        for (StateOutline state : scope.states().values()) {
            for (Scope inner : state.inner()) {
                check(inner, outer, problems);
            }
        }
        added.keySet().forEach(outer::remove);
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
