package dev.asltck.reference.run;

import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.task.TaskCall;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Something that happens in an execution. Values are the execution's own: an observer must not change them. */
public sealed interface TraceEvent {

    /** The execution begins. */
    record ExecutionStarted(JsonNode input) implements TraceEvent {}

    /** A state is entered; not repeated when it is retried. */
    record StateEntered(String state, String type, JsonNode input) implements TraceEvent {}

    /** A state has been left with its effective output. */
    record StateExited(String state, JsonNode output) implements TraceEvent {}

    /** The state being left has assigned variables. */
    record VariablesAssigned(ObjectNode values) implements TraceEvent {}

    /** A Choice State has chosen the rule with this index, or -1: its Default. */
    record RuleChosen(int index, String next) implements TraceEvent {}

    /** A Wait State waits. */
    record WaitStarted(Instant until) implements TraceEvent {}

    /** A task is invoked. */
    record TaskInvoked(TaskCall call) implements TraceEvent {}

    /** The task has succeeded. */
    record TaskSucceeded(JsonNode result) implements TraceEvent {}

    /** A Parallel or Map State starts its branches or iterations. */
    record Forked(int size) implements TraceEvent {}

    /** All branches or iterations have ended; the result has their outputs. */
    record Joined(JsonNode result) implements TraceEvent {}

    /** An attempt of the state has reported an error. */
    record StateFailed(String state, StatesError error) implements TraceEvent {}

    /** A Retrier will attempt the state again: which one, its how-manieth retry, and after how long. */
    record RetryScheduled(int retrier, long number, Duration delay) implements TraceEvent {}

    /** A Catcher has taken the error. */
    record ErrorCaught(int catcher, String next) implements TraceEvent {}

    /** The execution is over. */
    record ExecutionEnded(Outcome outcome) implements TraceEvent {}
}
