package dev.asltck.reference.task;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One invocation of a task.
 *
 * @param purpose what it is invoked for
 * @param resource the URI that identifies it
 * @param input what it receives
 * @param credentials the payload of Credentials
 * @param token by which the outside world answers, for a Resource that waits for one
 * @param state name of the Task State
 * @param attempt counted from 0; the number of retries before this one
 * @param at when it starts
 */
public record TaskCall(
        Purpose purpose,
        String resource,
        JsonNode input,
        Optional<JsonNode> credentials,
        Optional<String> token,
        String state,
        int attempt,
        Instant at) {

    /** A Resource that ends so is answered by a token, later. */
    private static final String WAITS_FOR_TOKEN = ".waitForTaskToken";

    /** A Resource that ends so is a job, which takes its time. */
    private static final Pattern RUNS_JOB = Pattern.compile("\\.sync(:2)?$");

    /** What a task is invoked for. */
    public enum Purpose {
        /** To do the work of a Task State. */
        TASK,
        /** To read the items of a Map State. */
        ITEM_READER,
        /** To write the results of a Map State. */
        RESULT_WRITER
    }

    /** Whether a Resource waits for somebody to answer with a token. */
    public static boolean waitsForToken(String resource) {
        return resource.endsWith(WAITS_FOR_TOKEN);
    }

    public boolean isOfTaskState() {
        return purpose == Purpose.TASK;
    }

    /** Whether the Resource takes the invocation at once and answers it later, as jobs and callbacks do. */
    public boolean isAnsweredLater() {
        return waitsForToken(resource) || RUNS_JOB.matcher(resource).find();
    }
}
