package dev.asltck.harness.api.task;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.StepFunctions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Answers with SendTaskSuccess, SendTaskFailure and SendTaskHeartbeat. */
public record ApiAnswers(StepFunctions api) implements Answers {

    @Override
    public CompletableFuture<?> success(String token, String output) {
        return api.send(
                Operation.SEND_TASK_ANSWER,
                client -> client.sendTaskSuccess(
                        request -> request.taskToken(token).output(output)));
    }

    @Override
    public CompletableFuture<?> failure(String token, String error, Optional<String> cause) {
        return api.send(
                Operation.SEND_TASK_ANSWER,
                client -> client.sendTaskFailure(
                        request -> request.taskToken(token).error(error).cause(cause.orElse(null))));
    }

    @Override
    public CompletableFuture<?> heartbeat(String token) {
        return api.send(
                Operation.SEND_TASK_ANSWER, client -> client.sendTaskHeartbeat(request -> request.taskToken(token)));
    }
}
