package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.validate.StateOutline.Part;

/**
 * HeartbeatSeconds is smaller than TimeoutSeconds.
 *
 * @see <a href="https://states-language.net/spec.html#timeouts">Timeouts</a>
 */
final class HeartbeatRule implements Rule {
    static final Check SMALLER = Check.demanded("heartbeat-lt-timeout", "task.heartbeat-smaller-than-timeout");

    @Override
    public void check(StateOutline state, Problems problems) {
        Integers.positive(state.whole(), "TimeoutSeconds")
                .ifPresent(timeout -> check(state.whole(), timeout, problems));
    }

    private static void check(Part state, long timeout, Problems problems) {
        Integers.any(state, "HeartbeatSeconds")
                .filter(heartbeat -> heartbeat >= timeout)
                .ifPresent(heartbeat -> problems.report(
                        SMALLER,
                        state.place().field("HeartbeatSeconds"),
                        "HeartbeatSeconds " + heartbeat + " is not smaller than TimeoutSeconds " + timeout,
                        "Write fewer seconds, or a longer TimeoutSeconds."));
    }
}
