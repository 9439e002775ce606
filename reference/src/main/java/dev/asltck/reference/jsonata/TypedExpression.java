package dev.asltck.reference.jsonata;

import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.query.Evaluation;
import dev.asltck.reference.time.Timestamp;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A field that is computed by JSONata and accepts values of one type only. Each method throws
 * {@link dev.asltck.reference.error.ExecutionFailure} with States.QueryEvaluationError for any other value.
 *
 * @see <a href="https://states-language.net/spec.html#jsonata-runtime-errors">JSONata Runtime Errors</a>
 */
public final class TypedExpression {

    private static final double WHOLE_PERCENTAGE = 100;

    private final JsonataExpression expression;

    private TypedExpression(JsonataExpression expression) {
        this.expression = expression;
    }

    /**
     * Compiles an expression.
     *
     * @param field that holds it, for messages
     * @param text without its delimiters
     */
    public static TypedExpression compile(String field, String text, ExpressionParser parser)
            throws JsonataSyntaxException {
        return new TypedExpression(parser.expression(field, text));
    }

    /** An integer from {@code least} to {@code most}, both included; one beyond the range of {@code long} as its nearest value. */
    public long integer(JsonNode input, Evaluation evaluation, long least, long most) {
        JsonNode value = number(input, evaluation);
        if (!JsonNumbers.isInteger(value)) {
            throw field().refused("The " + name() + " field cannot be parsed as an integer: " + ShownValue.of(value));
        }
        long integer = JsonNumbers.toLongSaturated(value);
        if (integer < least || integer > most) {
            String range = most == Long.MAX_VALUE ? "at least " + least : "between " + least + " and " + most;
            throw field().refused(name() + " must be " + range + " but was: " + ShownValue.of(value));
        }
        return integer;
    }

    /** A number from 0 to 100. */
    public double percentage(JsonNode input, Evaluation evaluation) {
        double value = number(input, evaluation).doubleValue();
        if (value < 0 || value > WHOLE_PERCENTAGE) {
            throw field().refused(name() + " must be between 0 and 100.");
        }
        return value;
    }

    private JsonNode number(JsonNode input, Evaluation evaluation) {
        JsonNode value = evaluate(input, evaluation);
        return require(value.isNumber(), "number", value, evaluation);
    }

    /** A string. */
    public String text(JsonNode input, Evaluation evaluation) {
        JsonNode value = evaluate(input, evaluation);
        return require(value.isString(), "string", value, evaluation).stringValue();
    }

    /** A boolean. */
    public boolean condition(JsonNode input, Evaluation evaluation) {
        JsonNode value = evaluate(input, evaluation);
        return require(value.isBoolean(), "boolean", value, evaluation).booleanValue();
    }

    /** An array. */
    public ArrayNode array(JsonNode input, Evaluation evaluation) {
        JsonNode value = evaluate(input, evaluation);
        return (ArrayNode) require(value.isArray(), "array", value, evaluation);
    }

    /** An object. */
    public JsonNode object(JsonNode input, Evaluation evaluation) {
        JsonNode value = evaluate(input, evaluation);
        return require(value.isObject(), "object", value, evaluation);
    }

    /** A string that is a timestamp. */
    public Instant timestamp(JsonNode input, Evaluation evaluation) {
        String value = text(input, evaluation);
        return Timestamp.parse(value)
                .orElseThrow(() -> field().refused("The " + name()
                        + " field cannot be parsed as an ISO-8601 extended offset date-time format string: " + value));
    }

    private JsonNode evaluate(JsonNode input, Evaluation evaluation) {
        return expression.evaluate(StatesVariable.ofInput(input), evaluation);
    }

    private JsonNode require(boolean isOfType, String type, JsonNode value, Evaluation evaluation) {
        if (!isOfType) {
            Extent.check(value, evaluation.budget().limits());
            throw field().unexpected(type, value);
        }
        return value;
    }

    private ExpressionField field() {
        return expression.field();
    }

    /** The field's own name, without the way to it. */
    private String name() {
        String location = field().location();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
