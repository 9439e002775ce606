package dev.asltck.reference.state;

import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.model.ComparisonOperator;
import dev.asltck.reference.model.ComparisonOperator.Relation;
import dev.asltck.reference.time.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How the operators that compare two values do it: a value of another type than the operator's makes them false.
 *
 * @param typed the value in the operator's type; null if it is of another
 * @see <a href="https://states-language.net/spec.html#data-test-expression-for-jsonpath-choice-rules">Data-test expression</a>
 */
record Comparison<T>(Typed<T> typed, Comparator<T> order, Relation relation) {

    static Comparison<?> of(ComparisonOperator operator) {
        Relation relation = operator.relation();
        return switch (operator.subject()) {
            case STRING -> new Comparison<String>(Comparison::string, Comparator.naturalOrder(), relation);
            case NUMERIC -> new Comparison<JsonNode>(Comparison::number, JsonNumbers::compare, relation);
            case BOOLEAN -> new Comparison<Boolean>(Comparison::bool, Comparator.naturalOrder(), relation);
            case TIMESTAMP -> new Comparison<Instant>(Comparison::timestamp, Comparator.naturalOrder(), relation);
            case NULL, PRESENT -> throw new IllegalArgumentException(operator.fieldName());
        };
    }

    /** The comparison with a literal, whose type is looked at only once. */
    ValueTest with(JsonNode literal) {
        T operand = typed.of(literal);
        return value -> holds(typed.of(value), operand);
    }

    boolean test(JsonNode value, JsonNode operand) {
        return holds(typed.of(value), typed.of(operand));
    }

    private boolean holds(@Nullable T value, @Nullable T operand) {
        if (value == null || operand == null) {
            return false;
        }
        int order = this.order.compare(value, operand);
        return switch (relation) {
            case EQUALS -> order == 0;
            case LESS_THAN -> order < 0;
            case GREATER_THAN -> order > 0;
            case LESS_THAN_EQUALS -> order <= 0;
            case GREATER_THAN_EQUALS -> order >= 0;
            case MATCHES, IS -> throw new IllegalStateException(relation.name());
        };
    }

    private static @Nullable String string(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    private static @Nullable JsonNode number(JsonNode node) {
        return node.isNumber() ? node : null;
    }

    private static @Nullable Boolean bool(JsonNode node) {
        return node.isBoolean() ? node.booleanValue() : null;
    }

    private static @Nullable Instant timestamp(JsonNode node) {
        return node.isString() ? Timestamp.parse(node.stringValue()).orElse(null) : null;
    }

    /** The value in a certain type. */
    @FunctionalInterface
    interface Typed<T> {

        /** Null if the value is of another type. */
        @Nullable T of(JsonNode value);
    }

    /** A test of one value. */
    @FunctionalInterface
    interface ValueTest {
        boolean test(JsonNode value);
    }
}
