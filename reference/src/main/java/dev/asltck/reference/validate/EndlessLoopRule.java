package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;

/**
 * From every state there is a way to a terminal state. A scope that has no terminal state breaks another rule.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
final class EndlessLoopRule implements Rule {
    static final Check WAY_OUT = Check.silent("endless-loop", Strictness.ADVICE);

    @Override
    public void check(Outline outline, Problems problems) {
        outline.flows().stream()
                .filter(Flow::hasTerminalState)
                .map(Flow::endless)
                .filter(states -> !states.isEmpty())
                .forEach(states -> problems.report(
                        WAY_OUT,
                        states.get(0).place(),
                        "There is no way from "
                                + Quotation.list(
                                        states.stream().map(StateOutline::name).toList())
                                + " to a terminal state: the execution never ends there",
                        "Give one of them a transition to a state from which the machine can end."));
    }
}
