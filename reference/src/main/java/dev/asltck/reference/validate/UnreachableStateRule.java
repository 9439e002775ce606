package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;

/**
 * Every state is the target of a transition, or the first.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
final class UnreachableStateRule implements Rule {
    static final Check REACHABLE = Check.silent("unreachable-state", Strictness.REFUSED_BY_AWS);

    @Override
    public void check(Outline outline, Problems problems) {
        outline.flows()
                .forEach(flow -> flow.unreachable().stream()
                        .filter(state -> !flow.isTarget(state))
                        .forEach(state -> problems.report(
                                REACHABLE,
                                state.place(),
                                "The state " + Quotation.of(state.name()) + " cannot be reached",
                                "Name it in the \"Next\" of another state, or remove it.")));
    }
}
