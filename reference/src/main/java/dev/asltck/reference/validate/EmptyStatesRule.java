package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import tools.jackson.databind.node.ObjectNode;

/**
 * There is a state that StartAt can name.
 *
 * @see <a href="https://states-language.net/spec.html#toplevelfields">Top-level fields</a>
 */
final class EmptyStatesRule implements Rule {
    static final Check NON_EMPTY = Check.demanded("states-nonempty", "machine.startat.names-a-state");

    @Override
    public void check(Outline outline, Problems problems) {
        outline.scopes().stream()
                .filter(scope -> scope.field("States") instanceof ObjectNode states && states.isEmpty())
                .filter(scope -> scope.field("StartAt").isString())
                .forEach(scope -> problems.report(
                        NON_EMPTY,
                        scope.place().field("StartAt"),
                        "There are no states for StartAt to name",
                        "Add a state to \"States\"."));
    }
}
