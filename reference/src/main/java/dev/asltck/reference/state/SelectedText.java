package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * ErrorPath and CausePath: what they resolve to has to be a string.
 *
 * @see <a href="https://states-language.net/spec.html#jsonpath-fail-state">JSONPath Fail State</a>
 */
final class SelectedText {

    private SelectedText() {}

    static String required(String source, @Nullable JsonNode value) {
        if (value == null || !value.isString()) {
            String found = value == null ? "nothing" : "a value of type " + value.getNodeType();
            throw new ExecutionFailure(
                    ErrorName.UNSPECIFIED, "'" + source + "' must resolve to a string, but gives " + found);
        }
        return value.stringValue();
    }
}
