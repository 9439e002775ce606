package dev.asltck.harness.api.task;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.StepFunctions;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Polls with GetActivityTask. */
public record ApiPoll(StepFunctions api) implements TaskPoll {

    private static final String WORKER = "asl-tck";

    @Override
    public CompletableFuture<Task> poll(String arn) {
        return api.send(
                        Operation.GET_ACTIVITY_TASK,
                        client -> client.getActivityTask(
                                request -> request.activityArn(arn).workerName(WORKER)))
                .thenApply(answer -> new Task(
                        Objects.requireNonNullElse(answer.taskToken(), ""),
                        Objects.requireNonNullElse(answer.input(), "")));
    }
}
