package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.jsonpath.CompiledIntrinsic;
import dev.asltck.reference.jsonpath.CompiledReferencePath;
import tools.jackson.databind.JsonNode;

/**
 * ErrorPath and CausePath: what they resolve to has to be a string.
 *
 * @see <a href="https://states-language.net/spec.html#jsonpath-fail-state">JSONPath Fail State</a>
 */
final class SelectedText {

    private SelectedText() {}

    /** @param field ErrorPath or CausePath */
    static TextField of(String field, CompiledReferencePath path) {
        return (input, evaluation) -> {
            JsonNode value = path.read(input, evaluation);
            if (value == null) {
                throw new ExecutionFailure(
                        ErrorName.UNSPECIFIED,
                        "The JSONPath '" + path.text() + "' specified for the field '" + field
                                + "' could not be found in the input '" + ShownValue.of(input) + "'");
            }
            return text(path.text(), value);
        };
    }

    static TextField of(CompiledIntrinsic compiled, String call) {
        return (input, evaluation) -> text(call, compiled.evaluate(input, evaluation));
    }

    private static String text(String source, JsonNode value) {
        if (!value.isString()) {
            throw new ExecutionFailure(
                    ErrorName.UNSPECIFIED,
                    "'" + source + "' must resolve to a string, but gives a value of type " + value.getNodeType());
        }
        return value.stringValue();
    }
}
