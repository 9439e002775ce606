package dev.asltck.reference.jsonata;

import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.query.Evaluation;
import dev.asltck.reference.time.Timestamp;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field that is computed by JSONata and accepts values of one type only. Each method throws {@link ExecutionFailure} with
 * States.QueryEvaluationError for any other value.
 *
 * @see <a href="https://states-language.net/spec.html#jsonata-runtime-errors">JSONata Runtime Errors</a>
 */
public final class TypedExpression {

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
    public static TypedExpression compile(String field, String text) throws JsonataSyntaxException {
        return new TypedExpression(JsonataExpression.compile(field, text));
    }

    /** An integer of at least {@code least}; one beyond the range of {@code long} as its nearest value. */
    public long integer(JsonNode input, Evaluation evaluation, long least) {
        JsonNode value = evaluate(input, evaluation);
        if (!value.isNumber()) {
            throw wrongType("number", value);
        }
        if (!JsonNumbers.isInteger(value) || JsonNumbers.toLongSaturated(value) < least) {
            throw expression.failure(
                    "must be an integer of at least " + least + ", but was " + Json.write(value) + ".");
        }
        return JsonNumbers.toLongSaturated(value);
    }

    /** A string. */
    public String text(JsonNode input, Evaluation evaluation) {
        JsonNode value = evaluate(input, evaluation);
        if (!value.isString()) {
            throw wrongType("string", value);
        }
        return value.stringValue();
    }

    /** A boolean. */
    public boolean condition(JsonNode input, Evaluation evaluation) {
        JsonNode value = evaluate(input, evaluation);
        if (!value.isBoolean()) {
            throw wrongType("boolean", value);
        }
        return value.booleanValue();
    }

    /** A string that is a timestamp. */
    public Instant timestamp(JsonNode input, Evaluation evaluation) {
        String value = text(input, evaluation);
        return Timestamp.parse(value)
                .orElseThrow(() -> expression.failure("must be a timestamp, but was '" + value + "'."));
    }

    private JsonNode evaluate(JsonNode input, Evaluation evaluation) {
        return expression.evaluate(StatesVariable.ofInput(input), evaluation);
    }

    private ExecutionFailure wrongType(String expected, JsonNode value) {
        String actual = value.getNodeType().name().toLowerCase(Locale.ROOT);
        String shown =
                value instanceof ArrayNode || value instanceof ObjectNode ? "" : " for value: " + Json.write(value);
        return expression.failure(
                "returned an unexpected result type. Expected '" + expected + "', but was '" + actual + "'" + shown);
    }
}
