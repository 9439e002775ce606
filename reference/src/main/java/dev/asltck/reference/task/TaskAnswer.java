package dev.asltck.reference.task;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a task answers. */
public sealed interface TaskAnswer {

    /** It succeeds. */
    record Success(JsonNode result) implements TaskAnswer {}

    /** It fails. */
    record Failure(String error, Optional<String> cause) implements TaskAnswer {}

    /** It never answers. */
    record Never() implements TaskAnswer {}
}
