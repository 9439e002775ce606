package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.stream.Stream;

/**
 * HeartbeatSeconds is smaller than the default of TimeoutSeconds. The text demands that it be smaller than the field's value; whether its
 * default counts is not said.
 *
 * @see <a href="https://states-language.net/spec.html#timeouts">Timeouts</a>
 */
final class HeartbeatDefaultRule implements Rule {
    static final Check SMALLER = Check.silent("heartbeat-lt-default-timeout", Strictness.ADVICE_FOR_SPEC);

    private static final long DEFAULT_TIMEOUT = 60;

    @Override
    public String id() {
        return SMALLER.id();
    }

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states()
                .filter(state -> state.isOfType("Task"))
                .map(StateOutline::whole)
                .filter(HeartbeatDefaultRule::hasDefault)
                .forEach(state -> Integers.positive(state, "HeartbeatSeconds")
                        .filter(heartbeat -> heartbeat >= DEFAULT_TIMEOUT)
                        .ifPresent(heartbeat -> problems.report(
                                SMALLER,
                                state.place().field("HeartbeatSeconds"),
                                "HeartbeatSeconds " + heartbeat + " has no effect: TimeoutSeconds is 60 by default",
                                "Write fewer seconds, or a longer TimeoutSeconds.")));
    }

    private static boolean hasDefault(Part state) {
        return Stream.of("TimeoutSeconds", "TimeoutSecondsPath")
                .allMatch(field -> state.field(field).isEmpty());
    }
}
