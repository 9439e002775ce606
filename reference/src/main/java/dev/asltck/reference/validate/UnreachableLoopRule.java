package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;

/**
 * A state that transitions name can be reached by one of them: not only from states that cannot be reached themselves.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
final class UnreachableLoopRule implements Rule {
    static final Check REACHABLE_BY_OTHERS = Check.silent("unreachable-self-loop", Strictness.ADVICE);

    @Override
    public void check(Outline outline, Problems problems) {
        outline.flows()
                .forEach(flow -> flow.unreachable().stream()
                        .filter(flow::isTarget)
                        .forEach(state -> problems.report(
                                REACHABLE_BY_OTHERS,
                                state.place(),
                                "The state " + Quotation.of(state.name())
                                        + " is only named by states that cannot be reached, or by itself",
                                "Name it in a state that can be reached, or remove it.")));
    }
}
