package dev.asltck.reference.state;

import dev.asltck.reference.error.StatesError;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Error Output: an error as data.
 *
 * @see <a href="https://states-language.net/spec.html#error-output">Error output</a>
 */
public final class ErrorOutput {

    private ErrorOutput() {}

    /** An object with Error, and with Cause if the error has one. */
    public static ObjectNode of(StatesError error) {
        ObjectNode output = JsonNodeFactory.instance.objectNode();
        output.put("Error", error.name().orElse(""));
        error.cause().ifPresent(cause -> output.put("Cause", cause));
        return output;
    }
}
