package dev.asltck.reference.task;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.StatesError;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * When and how one attempt of a task ends, seen from the state that waits for it.
 *
 * <p>The clock of both timeouts starts with the attempt. An answer in the very instant of a deadline is in time: the specification
 * fails a state that takes longer than its timeout.
 *
 * @see <a href="https://states-language.net/spec.html#timeouts">Timeouts</a>
 */
public sealed interface TaskEnd {

    /** How long after its start the attempt ends. */
    Duration after();

    /** With a result. */
    record Succeeded(Duration after, JsonNode result) implements TaskEnd {}

    /** With an error. */
    record Failed(Duration after, StatesError error) implements TaskEnd {}

    /** By a timeout or a missed heartbeat. */
    record TimedOut(Duration after, StatesError error) implements TaskEnd {}

    /**
     * Finds the end of an attempt: the answer, or the deadline that comes before it.
     *
     * @param timeout the longest that the attempt may take
     * @param heartbeat the longest that the task may be silent
     */
    static TaskEnd of(TaskScript script, Duration timeout, Optional<Duration> heartbeat, Dialect dialect) {
        Optional<Duration> silence = heartbeat.filter(limit -> !beatsWithin(script, limit));
        boolean answers = !(script.answer() instanceof TaskAnswer.Never);
        Duration deadline = silence.filter(at -> at.compareTo(timeout) < 0).orElse(timeout);
        if (answers && script.after().compareTo(deadline) <= 0) {
            return answered(script);
        }
        return deadline.equals(timeout) ? timedOut(timeout, dialect) : silent(deadline, dialect);
    }

    private static boolean beatsWithin(TaskScript script, Duration limit) {
        return script.heartbeatEvery()
                .filter(interval -> interval.compareTo(limit) <= 0)
                .isPresent();
    }

    private static TaskEnd answered(TaskScript script) {
        if (script.answer() instanceof TaskAnswer.Success success) {
            return new Succeeded(script.after(), success.result());
        }
        TaskAnswer.Failure failure = (TaskAnswer.Failure) script.answer();
        StatesError reported = StatesError.of(failure.error(), failure.cause());
        return new Failed(script.after(), withTaskFailed(reported));
    }

    /** Appendix A describes States.TaskFailed as any failure of a task; it has no say in the name that the task gives. */
    private static StatesError withTaskFailed(StatesError error) {
        boolean timeout = error.name().filter(ErrorName.TIMEOUT::equals).isPresent();
        return timeout ? error : error.withAlias(ErrorName.TASK_FAILED);
    }

    private static TaskEnd timedOut(Duration timeout, Dialect dialect) {
        String cause = "the task took longer than the " + timeout.toSeconds() + " seconds of its timeout";
        return new TimedOut(timeout, StatesError.of(ErrorName.TIMEOUT, dialect.causeOfTimeout(cause)));
    }

    /** The section on timeouts names it States.Timeout; Appendix A has States.HeartbeatTimeout for the same event. */
    private static TaskEnd silent(Duration heartbeat, Dialect dialect) {
        String cause = "the task sent no heartbeat for more than " + heartbeat.toSeconds() + " seconds";
        return new TimedOut(
                heartbeat,
                StatesError.of(ErrorName.TIMEOUT, dialect.causeOfTimeout(cause))
                        .withAlias(ErrorName.HEARTBEAT_TIMEOUT));
    }
}
