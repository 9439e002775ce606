package dev.asltck.harness.api.task;

import java.util.concurrent.CompletableFuture;

/** Asks once for a task of an activity, and waits for one as long as the service lets us. */
public interface TaskPoll {

    CompletableFuture<Task> poll(String arn);

    /**
     * A task; without a token if there was none.
     *
     * @param input as JSON text
     */
    record Task(String token, String input) {}
}
