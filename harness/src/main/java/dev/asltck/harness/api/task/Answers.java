package dev.asltck.harness.api.task;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** How the tasks of activities are answered, by their tokens. */
public interface Answers {

    CompletableFuture<?> success(String token, String output);

    CompletableFuture<?> failure(String token, String error, Optional<String> cause);

    CompletableFuture<?> heartbeat(String token);
}
