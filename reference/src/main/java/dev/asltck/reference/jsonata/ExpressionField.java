package dev.asltck.reference.jsonata;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.json.ShownValue;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * The field that holds an expression, and the failures of the two. The words are those of AWS Step Functions.
 *
 * @param location the way down to it from its state: {@code Output/a/b[0]}, {@code Choices[1]/Condition}
 * @param expression its text, without white space around it
 * @see <a href="https://states-language.net/spec.html#jsonata-runtime-errors">JSONata Runtime Errors</a>
 */
record ExpressionField(String location, String expression) {

    /** The expression has no value. */
    ExecutionFailure undefined() {
        return ofExpression("returned nothing (undefined).");
    }

    /** It has a value that JSON does not have. */
    ExecutionFailure unsupported() {
        return ofExpression("returned an unsupported result type.");
    }

    /** It has a value of a type that the field does not accept. */
    ExecutionFailure unexpected(String type, JsonNode value) {
        return ofExpression("returned an unexpected result type. Expected '" + type + "', but was '"
                + value.getNodeType().name().toLowerCase(Locale.ROOT) + "' for value: " + ShownValue.of(value));
    }

    /** @param how what has been thrown, as {@link LibraryMessage} says it */
    ExecutionFailure threw(String how) {
        return ofExpression("threw an error during evaluation" + how);
    }

    /** The value is of the right type but not one that the field accepts. */
    ExecutionFailure refused(String sentence) {
        return new ExecutionFailure(
                StatesError.of(ErrorName.QUERY_EVALUATION_ERROR, sentence).withLocation(location));
    }

    private ExecutionFailure ofExpression(String what) {
        return refused(
                "The JSONata expression '" + expression + "' specified for the field '" + location + "' " + what);
    }
}
