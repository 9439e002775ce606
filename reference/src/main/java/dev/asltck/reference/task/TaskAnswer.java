package dev.asltck.reference.task;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a task answers. */
public sealed interface TaskAnswer {

    /** It succeeds. */
    record Success(JsonNode result) implements TaskAnswer {}

    /** It fails; a callback may say neither why nor with which Error Name. */
    record Failure(Optional<String> error, Optional<String> cause) implements TaskAnswer {}

    /** It never answers. */
    record Never() implements TaskAnswer {}
}
