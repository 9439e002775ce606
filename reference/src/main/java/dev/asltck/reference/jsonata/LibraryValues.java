package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Jsonata;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The boundary between JSON values and the library's. Documents are not converted but looked at: only what an expression reads is
 * touched, and a part that it passes on is the same part afterwards.
 *
 * <p>The library has undefined as Java's null and JSON's null as a value of its own; the two never mix here.
 */
final class LibraryValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LibraryValues() {}

    /** A JSON value for the library. */
    static Object toLibrary(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> new ObjectView((ObjectNode) node);
            case ARRAY -> new ArrayView((ArrayNode) node);
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node);
            case NULL, MISSING, BINARY, POJO -> Jsonata.NULL_VALUE;
        };
    }

    /** JSONata computes in binary64; what it only passes on keeps its integer digits. */
    private static Number number(JsonNode node) {
        return node.isIntegralNumber() ? node.numberValue() : Double.valueOf(toDouble(node));
    }

    /** Infinite beyond the range of binary64. */
    static double toDouble(JsonNode number) {
        return number.decimalValue().doubleValue();
    }

    /**
     * The library's result as a JSON value.
     *
     * @param depth levels of nesting that are still allowed
     * @throws UnsupportedValueException if it is or contains a function, a regular expression, or a number that JSON does not have
     */
    static JsonNode toJson(@Nullable Object value, int depth, Flavor flavor) throws UnsupportedValueException {
        if (depth < 0) {
            throw new UnsupportedValueException();
        }
        if (value instanceof ObjectView view) {
            return view.node();
        }
        if (value instanceof ArrayView view) {
            return view.node();
        }
        if (value instanceof Map<?, ?> map) {
            return object(map, depth, flavor);
        }
        if (value instanceof List<?> list) {
            return array(list, depth, flavor);
        }
        return scalar(value, flavor);
    }

    private static ObjectNode object(Map<?, ?> map, int depth, Flavor flavor) throws UnsupportedValueException {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            object.set(String.valueOf(entry.getKey()), toJson(entry.getValue(), depth - 1, flavor));
        }
        return object;
    }

    private static ArrayNode array(List<?> list, int depth, Flavor flavor) throws UnsupportedValueException {
        ArrayNode array = NODES.arrayNode(list.size());
        for (Object element : list) {
            array.add(toJson(element, depth - 1, flavor));
        }
        return array;
    }

    private static JsonNode scalar(@Nullable Object value, Flavor flavor) throws UnsupportedValueException {
        if (value instanceof String text) {
            return NODES.stringNode(text);
        }
        if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        }
        if (value instanceof Number number) {
            return LibraryNumbers.toJson(number, flavor);
        }
        if (value == null || value == Jsonata.NULL_VALUE) {
            return NODES.nullNode();
        }
        throw new UnsupportedValueException();
    }

    /** A value that has no place in JSON: a function, a regular expression, a number without bounds, or one that is nested too deep. */
    static final class UnsupportedValueException extends Exception {

        private static final long serialVersionUID = 1L;

        UnsupportedValueException() {
            super(null, null, false, false);
        }
    }
}
