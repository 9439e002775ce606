package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import java.util.Optional;

/**
 * The target of a transition is a state.
 *
 * @param field the field that names it
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
record TransitionTargetRule(Transition.Field field) implements Rule {

    @Override
    public String id() {
        return field.rule();
    }

    @Override
    public void check(StateOutline state, Problems problems) {
        state.transitions().stream()
                .filter(transition -> transition.field() == field)
                .filter(transition -> !state.scope().hasName(transition.target()))
                .filter(transition -> state.scope().named(transition.target()).isEmpty())
                .forEach(transition -> report(transition, problems));
    }

    private static void report(Transition transition, Problems problems) {
        Scope scope = transition.from().scope();
        String target = transition.target();
        Optional<String> nearest = problems.spelling().nearest(target, scope.names());
        Check check =
                Check.demanded(transition.field().rule(), transition.field().requirement());
        if (nearest.filter(target::equalsIgnoreCase).isPresent()) {
            check = check.breaking("transition.next.case-sensitive");
        }
        problems.report(
                check,
                transition.place(),
                transition.place().label() + " names " + Quotation.of(target) + ", which is no state",
                Names.hint(nearest, scope));
    }
}
