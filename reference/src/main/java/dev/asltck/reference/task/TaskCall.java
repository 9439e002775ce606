package dev.asltck.reference.task;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One invocation of a task.
 *
 * @param resource the URI that identifies it
 * @param input what it receives
 * @param credentials the payload of Credentials
 * @param token by which the outside world answers, for a Resource that waits for one
 * @param state name of the Task State
 * @param attempt counted from 0; the number of retries before this one
 * @param at when it starts
 */
public record TaskCall(
        String resource,
        JsonNode input,
        Optional<JsonNode> credentials,
        Optional<String> token,
        String state,
        int attempt,
        Instant at) {}
