package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;

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
    public void check(StateOutline state, Problems problems) {
        if (hasDefault(state)) {
            Integers.any(state.whole(), "HeartbeatSeconds")
                    .filter(heartbeat -> heartbeat >= DEFAULT_TIMEOUT)
                    .ifPresent(heartbeat -> problems.report(
                            SMALLER,
                            state.place().field("HeartbeatSeconds"),
                            "HeartbeatSeconds " + heartbeat + " has no effect: TimeoutSeconds is 60 by default",
                            "Write fewer seconds, or a longer TimeoutSeconds."));
        }
    }

    private static boolean hasDefault(StateOutline state) {
        return !state.fields().has("TimeoutSeconds") && !state.fields().has("TimeoutSecondsPath");
    }
}
