package dev.asltck.harness.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The types of history events.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html">HistoryEvent</a>
 */
public enum EventType {
    ACTIVITY_FAILED(Step.TASK_FAILED),
    ACTIVITY_SCHEDULED(Step.TASK_SCHEDULED),
    ACTIVITY_SCHEDULE_FAILED(Step.TASK_FAILED),
    ACTIVITY_STARTED,
    ACTIVITY_SUCCEEDED(Step.TASK_SUCCEEDED),
    ACTIVITY_TIMED_OUT(Step.TASK_TIMED_OUT),
    CHOICE_STATE_ENTERED(Step.STATE_ENTERED),
    CHOICE_STATE_EXITED(Step.STATE_EXITED),
    EVALUATION_FAILED,
    EXECUTION_ABORTED(Step.EXECUTION_ENDED),
    EXECUTION_FAILED(Step.EXECUTION_ENDED),
    EXECUTION_REDRIVEN,
    EXECUTION_STARTED,
    EXECUTION_SUCCEEDED(Step.EXECUTION_ENDED),
    EXECUTION_TIMED_OUT(Step.EXECUTION_ENDED),
    FAIL_STATE_ENTERED(Step.STATE_ENTERED),
    LAMBDA_FUNCTION_FAILED(Step.TASK_FAILED),
    LAMBDA_FUNCTION_SCHEDULED(Step.TASK_SCHEDULED),
    LAMBDA_FUNCTION_SCHEDULE_FAILED(Step.TASK_FAILED),
    LAMBDA_FUNCTION_STARTED,
    LAMBDA_FUNCTION_START_FAILED(Step.TASK_FAILED),
    LAMBDA_FUNCTION_SUCCEEDED(Step.TASK_SUCCEEDED),
    LAMBDA_FUNCTION_TIMED_OUT(Step.TASK_TIMED_OUT),
    MAP_ITERATION_ABORTED(Step.ITERATION_ENDED),
    MAP_ITERATION_FAILED(Step.ITERATION_ENDED),
    MAP_ITERATION_STARTED,
    MAP_ITERATION_SUCCEEDED(Step.ITERATION_ENDED),
    MAP_RUN_ABORTED(Step.MAP_RUN),
    MAP_RUN_FAILED(Step.MAP_RUN),
    MAP_RUN_REDRIVEN(Step.MAP_RUN),
    MAP_RUN_STARTED(Step.MAP_RUN),
    MAP_RUN_SUCCEEDED(Step.MAP_RUN),
    MAP_STATE_ABORTED,
    MAP_STATE_ENTERED(Step.STATE_ENTERED),
    MAP_STATE_EXITED(Step.STATE_EXITED),
    MAP_STATE_FAILED(Step.FORK_ENDED),
    MAP_STATE_STARTED(Step.FORK_STARTED),
    MAP_STATE_SUCCEEDED(Step.FORK_ENDED),
    PARALLEL_STATE_ABORTED,
    PARALLEL_STATE_ENTERED(Step.STATE_ENTERED),
    PARALLEL_STATE_EXITED(Step.STATE_EXITED),
    PARALLEL_STATE_FAILED(Step.FORK_ENDED),
    PARALLEL_STATE_STARTED(Step.FORK_STARTED),
    PARALLEL_STATE_SUCCEEDED(Step.FORK_ENDED),
    PASS_STATE_ENTERED(Step.STATE_ENTERED),
    PASS_STATE_EXITED(Step.STATE_EXITED),
    SUCCEED_STATE_ENTERED(Step.STATE_ENTERED),
    SUCCEED_STATE_EXITED(Step.STATE_EXITED),
    TASK_FAILED(Step.TASK_FAILED),
    TASK_SCHEDULED(Step.TASK_SCHEDULED),
    TASK_STARTED,
    TASK_START_FAILED(Step.TASK_FAILED),
    TASK_STATE_ABORTED,
    TASK_STATE_ENTERED(Step.STATE_ENTERED),
    TASK_STATE_EXITED(Step.STATE_EXITED),
    TASK_SUBMITTED,
    TASK_SUBMIT_FAILED(Step.TASK_FAILED),
    TASK_SUCCEEDED(Step.TASK_SUCCEEDED),
    TASK_TIMED_OUT(Step.TASK_TIMED_OUT),
    WAIT_STATE_ABORTED,
    WAIT_STATE_ENTERED(Step.STATE_ENTERED),
    WAIT_STATE_EXITED(Step.STATE_EXITED),
    /** One that AWS has added since. */
    UNKNOWN;

    private static final Map<String, EventType> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::word, Function.identity()));

    private final Step step;

    EventType() {
        this(Step.OTHER);
    }

    EventType(Step step) {
        this.step = step;
    }

    /** What an event means for the way through the machine. */
    public enum Step {
        STATE_ENTERED,
        STATE_EXITED,
        TASK_SCHEDULED,
        TASK_SUCCEEDED,
        TASK_FAILED,
        TASK_TIMED_OUT,
        /** The branches of a Parallel State or the iterations of a Map State begin; again with each retry. */
        FORK_STARTED,
        FORK_ENDED,
        ITERATION_ENDED,
        /** Something about the child executions of a Distributed Map. */
        MAP_RUN,
        EXECUTION_ENDED,
        /** Nothing, or what only this one type means. */
        OTHER
    }

    public Step step() {
        return step;
    }

    static EventType of(String word) {
        return BY_WORD.getOrDefault(word, UNKNOWN);
    }

    /** As the API spells it. */
    public String word() {
        return Arrays.stream(name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The member with the details of such an event: states share theirs, all others have their own. */
    String detailsMember() {
        return switch (step) {
            case STATE_ENTERED -> "stateEnteredEventDetails";
            case STATE_EXITED -> "stateExitedEventDetails";
            default -> Character.toLowerCase(word().charAt(0)) + word().substring(1) + "EventDetails";
        };
    }
}
