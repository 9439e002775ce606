package dev.asltck.reference.parse;

import dev.asltck.reference.jsonata.JsonataString;
import tools.jackson.databind.JsonNode;

/**
 * JSONata strings: expressions between delimiters.
 *
 * @see <a href="https://states-language.net/spec.html#expressions">Expressions</a>
 */
final class JsonataText {
    private static final String OPENING = "{%";
    private static final String CLOSING = "%}";

    private JsonataText() {}

    /** Whether a field that accepts JSONata evaluates the value. */
    static boolean is(JsonNode value) {
        return value.isString() && JsonataString.expression(value.stringValue()).isPresent();
    }

    /** Whether one delimiter is there without the other. */
    static boolean isHalf(JsonNode value) {
        return value.isString()
                && !is(value)
                && (value.stringValue().strip().startsWith(OPENING)
                        || value.stringValue().strip().endsWith(CLOSING));
    }
}
