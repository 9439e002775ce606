package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;

/**
 * A machine, a branch or an item processor can end.
 *
 * @see <a href="https://states-language.net/spec.html#states-fields">States</a>
 */
final class NoTerminalStateRule implements Rule {
    static final Check TERMINAL = Check.silent("no-terminal-state", Strictness.REFUSED_BY_AWS);

    /** AWS demands a terminal state of the machine alone. */
    static final Check NESTED = Check.silent("no-terminal-state", Strictness.ADVICE);

    @Override
    public void check(Outline outline, Problems problems) {
        outline.flows().stream()
                .filter(flow -> !flow.hasTerminalState())
                .forEach(flow -> problems.report(
                        flow.scope().outer().isPresent() ? NESTED : TERMINAL,
                        flow.scope().place().field("States"),
                        "There is no terminal state: the execution never ends",
                        "Give a state \"End\": true, or add a Succeed or Fail State."));
    }
}
