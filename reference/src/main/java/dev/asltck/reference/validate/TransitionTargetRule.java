package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import java.util.Optional;

/**
 * A transition names a state of its own scope.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
final class TransitionTargetRule implements Rule {

    @Override
    public void check(StateOutline state, Problems problems) {
        Scope scope = state.scope();
        state.transitions().stream()
                .filter(transition -> !scope.hasName(transition.target()))
                .forEach(transition -> scope.named(transition.target()).stream()
                        .findFirst()
                        .ifPresentOrElse(
                                target -> TransitionScope.report(transition, target.scope(), problems),
                                () -> reportNoState(transition, problems)));
    }

    private static void reportNoState(Transition transition, Problems problems) {
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
