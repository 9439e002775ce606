package dev.asltck.reference.run;

import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.state.StepResult;
import dev.asltck.reference.task.TaskCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Something that happens in an execution. Values are the execution's own: an observer must not change them. */
public sealed interface TraceEvent {

    /** What observers hear of a milestone of a Parallel or Map State. */
    static TraceEvent of(StepResult.Reached reached, Optional<String> mapRunArn) {
        return switch (reached.milestone()) {
            case FORK_STARTED -> new ForkStarted(reached.items());
            case MAP_RUN_STARTED -> new MapRunStarted(mapRunArn.orElse(""));
            case MAP_RUN_SUCCEEDED -> new MapRunSucceeded();
            case FORK_SUCCEEDED -> new ForkSucceeded();
        };
    }

    /** How many events it is in the execution history of AWS. They are numbered there, and causes of errors name the numbers. */
    default int historyEvents() {
        return 1;
    }

    /** The execution begins. */
    record ExecutionStarted(JsonNode input) implements TraceEvent {}

    /** A state is entered; not repeated when it is retried. */
    record StateEntered(String state, String type, JsonNode input) implements TraceEvent {}

    /** A state has been left with its effective output. */
    record StateExited(String state, JsonNode output) implements TraceEvent {}

    /** The state being left has assigned variables. */
    record VariablesAssigned(ObjectNode values) implements Unrecorded {}

    /** A Choice State has chosen the rule with this index, or -1: its Default. */
    record RuleChosen(int index, String next) implements Unrecorded {}

    /** A Wait State waits. */
    record WaitStarted(Instant until) implements Unrecorded {}

    /**
     * A task is invoked. AWS schedules and starts it and, where the answer comes later, notes that it is submitted.
     *
     * @param timeout if the state gives one
     * @param heartbeat if the state gives one
     */
    record TaskInvoked(TaskCall call, Optional<Duration> timeout, Optional<Duration> heartbeat) implements TraceEvent {
        @Override
        public int historyEvents() {
            if (!call.isOfTaskState()) {
                return 0;
            }
            return call.isAnsweredLater() ? 3 : 2;
        }
    }

    /** The task has succeeded. */
    record TaskSucceeded(TaskCall call, JsonNode result) implements TraceEvent {
        @Override
        public int historyEvents() {
            return call.isOfTaskState() ? 1 : 0;
        }
    }

    /**
     * The task has failed.
     *
     * @param timedOut whether by a timeout or a missed heartbeat
     */
    record TaskFailed(TaskCall call, StatesError error, boolean timedOut) implements TraceEvent {
        @Override
        public int historyEvents() {
            return call.isOfTaskState() ? 1 : 0;
        }
    }

    /**
     * An attempt of a Parallel or Map State has all that it needs to start.
     *
     * @param items of a Map State that takes them from its input, else 0
     */
    record ForkStarted(int items) implements TraceEvent {}

    /** A Map State starts to process its items in executions of their own. */
    record MapRunStarted(String arn) implements TraceEvent {}

    /**
     * A Parallel or Map State starts its branches or iterations.
     *
     * @param maxConcurrency how many may run at once; {@link Long#MAX_VALUE} for no limit
     * @param distributed whether each is an execution of its own, with a history of its own
     */
    record Forked(int size, long maxConcurrency, boolean distributed) implements Unrecorded {}

    /** An iteration of a Map State starts: the one in whose scope this happens. */
    record IterationStarted() implements TraceEvent {}

    /** The iteration has succeeded. */
    record IterationSucceeded() implements TraceEvent {}

    /** The iteration has failed. */
    record IterationFailed() implements TraceEvent {}

    /** The iteration is ended because another one has failed the Map State. */
    record IterationAborted() implements TraceEvent {}

    /**
     * A state that waits is not left any more: the branch or iteration that it is in has failed or is ended.
     *
     * @param type of the state
     * @param failed whether it is the one that has failed
     */
    record StateAborted(String state, String type, boolean failed) implements TraceEvent {}

    /** All branches or iterations have ended; the result has their outputs. */
    record Joined(JsonNode result) implements Unrecorded {}

    /** All items have been processed in executions of their own, and their results written. */
    record MapRunSucceeded() implements TraceEvent {}

    /** The executions that process the items of a Map State have failed it. */
    record MapRunFailed(StatesError error) implements TraceEvent {}

    /** A Parallel or Map State has the result of its branches or iterations. */
    record ForkSucceeded() implements TraceEvent {}

    /** A Parallel or Map State has failed for good: no Retrier will attempt it again. */
    record ForkFailed(StatesError error) implements TraceEvent {}

    /** An attempt of the state has reported an error. AWS records those of JSONata expressions. */
    record StateFailed(String state, StatesError error) implements TraceEvent {
        @Override
        public int historyEvents() {
            return error.location().isPresent() ? 1 : 0;
        }
    }

    /** A Retrier will attempt the state again: which one, its how-manieth retry, and after how long. */
    record RetryScheduled(int retrier, long number, Duration delay) implements Unrecorded {}

    /** A Catcher has taken the error. */
    record ErrorCaught(int catcher, String next) implements Unrecorded {}

    /** The execution is over. */
    record ExecutionEnded(Outcome outcome) implements TraceEvent {}

    /** Not in the execution history of AWS. */
    sealed interface Unrecorded extends TraceEvent {

        @Override
        default int historyEvents() {
            return 0;
        }
    }
}
