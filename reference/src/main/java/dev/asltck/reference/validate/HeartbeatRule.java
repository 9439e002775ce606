package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;

/** HeartbeatSeconds is smaller than TimeoutSeconds. */
final class HeartbeatRule implements Rule {
    static final Check SMALLER = Check.demanded("heartbeat-lt-timeout", "task.heartbeat-smaller-than-timeout");

    /** The text speaks of the field's value; that its default counts too is not said. */
    static final Check SMALLER_THAN_DEFAULT = Check.silent("heartbeat-lt-default-timeout", Strictness.ADVICE_FOR_SPEC);

    private static final long DEFAULT_TIMEOUT = 60;

    @Override
    public void check(Outline outline, Problems problems) {
        outline.states()
                .filter(state -> state.isOfType("Task"))
                .map(StateOutline::whole)
                .forEach(state -> Integers.positive(state, "HeartbeatSeconds")
                        .ifPresent(heartbeat -> check(state, heartbeat, problems)));
    }

    private static void check(Part state, long heartbeat, Problems problems) {
        boolean given = state.field("TimeoutSeconds").isPresent()
                || state.field("TimeoutSecondsPath").isPresent();
        long timeout = given ? Integers.positive(state, "TimeoutSeconds").orElse(Long.MAX_VALUE) : DEFAULT_TIMEOUT;
        if (heartbeat >= timeout) {
            problems.report(
                    given ? SMALLER : SMALLER_THAN_DEFAULT,
                    state.place().field("HeartbeatSeconds"),
                    "HeartbeatSeconds " + heartbeat + " is not smaller than TimeoutSeconds, which is " + timeout
                            + (given ? "" : " by default"),
                    "Write fewer seconds, or a longer TimeoutSeconds.");
        }
    }
}
