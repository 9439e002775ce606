package dev.asltck.reference.run;

import dev.asltck.reference.context.ExecutionIdentity;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.task.TaskHandler;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that an execution gets from outside, beside its input. For one execution: clock and entropy have a state.
 *
 * @param contextOverrides fields of the Context Object to put in place of the interpreter's
 * @param listener observes the execution; without one, tracing costs nothing
 */
public record Environment(
        Clock clock,
        Entropy entropy,
        Limits limits,
        TaskHandler tasks,
        ExecutionIdentity identity,
        Optional<ObjectNode> contextOverrides,
        Optional<TraceListener> listener) {

    /** With default limits and identity, nobody listening. */
    public static Environment of(Clock clock, Entropy entropy, TaskHandler tasks) {
        return new Environment(
                clock, entropy, Limits.DEFAULT, tasks, ExecutionIdentity.DEFAULT, Optional.empty(), Optional.empty());
    }

    public Environment withLimits(Limits newLimits) {
        return new Environment(clock, entropy, newLimits, tasks, identity, contextOverrides, listener);
    }

    public Environment withContext(Optional<ObjectNode> overrides) {
        return new Environment(clock, entropy, limits, tasks, identity, overrides, listener);
    }

    public Environment withListener(TraceListener newListener) {
        return new Environment(clock, entropy, limits, tasks, identity, contextOverrides, Optional.of(newListener));
    }
}
