package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.validate.Scope.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports transitions that leave the scope of their state, by a rule for each field and kind of scope.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
final class TransitionScope {
    private static final String CATCHER_RULE = "catcher-next-scope";

    private TransitionScope() {}

    static void report(Transition transition, Scope to, Problems problems) {
        Scope from = transition.from().scope();
        problems.report(
                Check.demanded(rule(transition, from, to)).breaking(requirements(transition, from, to)),
                transition.place(),
                transition.place().label() + " names " + Quotation.of(transition.target()) + ", which is a state "
                        + (to.isWithin(from) ? "nested in another one" : "outside"),
                "A transition stays among the states of its own \"States\". "
                        + Names.hint(problems.spelling().nearest(transition.target(), from.names()), from));
    }

    private static String rule(Transition transition, Scope from, Scope to) {
        if (transition.field() == Transition.Field.CATCHER_NEXT) {
            return CATCHER_RULE;
        }
        return to.isWithin(from) ? Kind.MACHINE.rule() : from.kind().rule();
    }

    /** It may leave a branch, enter one, or both. */
    private static List<String> requirements(Transition transition, Scope from, Scope to) {
        List<String> requirements = new ArrayList<>();
        requirements.add(transition.field().requirement());
        if (transition.field() == Transition.Field.CATCHER_NEXT) {
            requirements.add("catch.next.same-scope");
        }
        if (!to.isWithin(from)) {
            requirements.add(from.kind().requirement("no-next-outward"));
            requirements.add(from.kind().requirement("closed-for-all-transitions"));
        }
        if (!from.isWithin(to)) {
            requirements.add(to.kind().requirement("no-next-inward"));
            requirements.add(to.kind().requirement("closed-for-all-transitions"));
        }
        return requirements;
    }
}
