package dev.asltck.reference.parse;

import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value of the definition, or its absence. Each method reads it as what it has to be. If it is something else, the method reports
 * that and answers as if the value were absent: with an error reported the model is not used, so that a default in it does no harm.
 */
final class Value {
    private final @Nullable JsonNode node;
    private final Place place;
    private final Reading reading;

    Value(@Nullable JsonNode node, Place place, Reading reading) {
        this.node = node;
        this.place = place;
        this.reading = reading;
    }

    /** The same value, where whatever breaks a requirement breaks this one too. */
    Value governedBy(String requirement) {
        return new Value(node, place.governedBy(requirement), reading);
    }

    boolean isPresent() {
        return node != null;
    }

    boolean isNull() {
        return node != null && node.isNull();
    }

    /** The value as it is: data of the machine's author. */
    Optional<JsonNode> data() {
        return Optional.ofNullable(node);
    }

    Place place() {
        return place;
    }

    Problems problems() {
        return reading.problems();
    }

    Reading reading() {
        return reading;
    }

    Optional<String> string(Check check) {
        return is(node != null && node.isString(), check, "a string").map(JsonNode::stringValue);
    }

    Optional<Boolean> bool(Check check) {
        return is(node != null && node.isBoolean(), check, "true or false, without quotation marks")
                .map(JsonNode::booleanValue);
    }

    /**
     * An integer; beyond the range of {@code long} the nearest one in it. JSON has one type of number, so {@code 5.0} and {@code 5e0}
     * are the integer 5, as in JSON Schema, and {@code 5.5} is none.
     */
    Optional<Long> integer(IntegerRange range, Check check) {
        Optional<Long> integer = data().filter(JsonNumbers::isInteger)
                .map(JsonNumbers::toLongSaturated)
                .filter(range::contains);
        return is(integer.isPresent(), check, range.phrase()).flatMap(same -> integer);
    }

    Optional<BigDecimal> number(Check check) {
        return is(node != null && node.isNumber(), check, "a number").map(JsonNode::decimalValue);
    }

    Optional<ObjectReader> object(Check check) {
        return is(node != null && node.isObject(), check, "an object")
                .map(same -> new ObjectReader((ObjectNode) same, place, reading));
    }

    Optional<List<Value>> array(Check check) {
        return is(node != null && node.isArray(), check, "an array").map(this::elements);
    }

    Optional<List<Value>> nonEmptyArray(Check check) {
        return is(node != null && node.isArray() && !node.isEmpty(), check, "a non-empty array")
                .map(this::elements);
    }

    private List<Value> elements(JsonNode array) {
        List<Value> elements = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            elements.add(new Value(element, place.element(elements.size()), reading));
        }
        return elements;
    }

    /** The value if it is acceptable; reports it if it is present and is not. */
    Optional<JsonNode> is(boolean acceptable, Check check, String wanted) {
        if (node == null || acceptable) {
            return Optional.ofNullable(node);
        }
        wrong(check, "but has to be " + wanted, hint(wanted));
        return Optional.empty();
    }

    private String hint(String wanted) {
        return node != null && JsonataText.is(node)
                ? "A JSONata string is evaluated only where the query language is JSONata, and not in every field."
                : "Write " + wanted + ".";
    }

    /**
     * Report that the value, which is present, does not pass.
     *
     * @param why the end of a sentence that begins with the value
     */
    void wrong(Check check, String why, String hint) {
        wrong(place, check, why, hint);
    }

    /** Report that the value, a string, does not pass because of one of its characters. */
    void wrongAt(int character, Check check, String why, String hint) {
        wrong(place.character(character), check, why, hint);
    }

    private void wrong(Place at, Check check, String why, String hint) {
        String shown = node == null ? "nothing" : Excerpt.of(node);
        problems().report(check, at, place.label() + " is " + shown + ", " + why, hint);
    }
}
