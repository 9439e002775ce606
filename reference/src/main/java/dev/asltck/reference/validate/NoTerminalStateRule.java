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

    @Override
    public String id() {
        return TERMINAL.id();
    }

    @Override
    public void check(Outline outline, Problems problems) {
        outline.scopes().stream()
                .filter(scope ->
                        Flow.of(scope).filter(flow -> !flow.hasTerminalState()).isPresent())
                .forEach(scope -> problems.report(
                        TERMINAL,
                        scope.place().field("States"),
                        "There is no terminal state: the execution never ends",
                        "Give a state \"End\": true, or add a Succeed or Fail State."));
    }
}
