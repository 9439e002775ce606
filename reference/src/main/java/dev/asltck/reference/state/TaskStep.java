package dev.asltck.reference.state;

import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.query.DataFlow;
import dev.asltck.reference.query.Evaluation;
import dev.asltck.reference.task.TaskCall;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * Executes a Task State.
 *
 * <ol>
 *   <li>For each attempt the effective input, the credentials and the timeouts are evaluated anew.
 *   <li>The task is invoked with the effective input.
 *   <li>Assign is evaluated, with the result as its {@code $}.
 *   <li>The output is made of the raw input and the result.
 * </ol>
 *
 * @see <a href="https://states-language.net/spec.html#task-state">Task State</a>
 */
record TaskStep(
        String name,
        String resource,
        DataFlow data,
        Timeouts timeouts,
        Optional<DataCompiler.Template> credentials,
        ErrorPolicy errors,
        Exit exit)
        implements AttemptStep {

    @Override
    public String type() {
        return "Task";
    }

    @Override
    public StepResult enter(JsonNode rawInput, StateEvaluation evaluation) {
        Optional<String> token = TaskCall.waitsForToken(resource) ? evaluation.issueTaskToken() : Optional.empty();
        JsonNode effectiveInput = data.effectiveInput(rawInput, evaluation);
        TaskCall call = new TaskCall(
                TaskCall.Purpose.TASK,
                resource,
                effectiveInput,
                credentials.map(payload -> payload.evaluate(rawInput, evaluation)),
                token,
                name,
                evaluation.retryCount(),
                evaluation.now());
        return timeouts.invoking(call, rawInput, evaluation, result -> complete(rawInput, result, evaluation));
    }

    /**
     * TimeoutSeconds and HeartbeatSeconds.
     *
     * @param given whether the state gives a timeout; the heartbeat is compared with no other
     * @param errorName of a heartbeat that is too long
     */
    record Timeouts(IntegerField timeout, boolean given, String errorName, Optional<IntegerField> heartbeat) {

        StepResult invoking(TaskCall call, JsonNode rawInput, Evaluation evaluation, StepResult.Continuation then) {
            long seconds = timeout.evaluate(rawInput, evaluation);
            Optional<Long> silence = heartbeat.map(field -> field.evaluate(rawInput, evaluation));
            if (given && silence.isPresent() && silence.get() >= seconds) {
                throw new ExecutionFailure(
                        errorName,
                        "HeartbeatSeconds (" + silence.get() + ") must be smaller than TimeoutSeconds (" + seconds
                                + ")");
            }
            return new StepResult.Invoking(
                    call,
                    Duration.ofSeconds(seconds),
                    given,
                    silence.map(Duration::ofSeconds),
                    UnaryOperator.identity(),
                    then);
        }
    }
}
