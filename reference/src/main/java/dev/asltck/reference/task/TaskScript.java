package dev.asltck.reference.task;

import java.time.Duration;
import java.util.Optional;

/**
 * How a task goes.
 *
 * @param answer what it answers in the end
 * @param after how long that takes
 * @param heartbeatEvery how often it reports a heartbeat until then; never if empty
 */
public record TaskScript(TaskAnswer answer, Duration after, Optional<Duration> heartbeatEvery) {

    /** Answers at once. */
    public static TaskScript immediately(TaskAnswer answer) {
        return new TaskScript(answer, Duration.ZERO, Optional.empty());
    }
}
