package dev.asltck.reference.state;

import dev.asltck.reference.dialect.Dialect;
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

    /** An object with Error, and with Cause if the error has one; in a dialect that has it so, with null for what it does not have. */
    public static ObjectNode of(StatesError error, Dialect dialect) {
        ObjectNode output = JsonNodeFactory.instance.objectNode();
        if (dialect.showsAbsence()) {
            return output.put("Error", error.name().orElse(null))
                    .put("Cause", error.cause().orElse(null));
        }
        output.put("Error", error.name().orElse(""));
        error.cause().ifPresent(cause -> output.put("Cause", cause));
        return output;
    }
}
