package dev.asltck.reference.state;

import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.task.TaskCall;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Invokes the task of an ItemReader or a ResultWriter, which has neither timeout nor heartbeat of its own. */
final class ConfiguredTask {

    private static final Duration NO_TIMEOUT = Duration.ofSeconds(99_999_999);

    private ConfiguredTask() {}

    /**
     * @param errorName by which a failure of the task shows; the task's own name matches too
     */
    static StepResult invoking(
            TaskCall.Purpose purpose,
            String state,
            String resource,
            JsonNode input,
            String errorName,
            StateEvaluation evaluation,
            StepResult.Continuation then) {
        TaskCall call = new TaskCall(
                purpose,
                resource,
                input,
                Optional.empty(),
                Optional.empty(),
                state,
                evaluation.retryCount(),
                evaluation.now());
        return new StepResult.Invoking(
                call, NO_TIMEOUT, false, Optional.empty(), error -> named(errorName, error), then);
    }

    private static StatesError named(String errorName, StatesError error) {
        String own = error.name().orElse("no Error Name");
        String cause = error.cause().map(text -> own + ": " + text).orElse(own);
        return StatesError.of(errorName, cause).withAlias(own);
    }
}
