package dev.asltck.reference.jsonpath;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Nodes and the Java values that the library computes with. */
final class LibraryResult {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LibraryResult() {}

    /** The Java value of what the library sees as a scalar; null for JSON null; anything else as it is. */
    static @Nullable Object javaValue(@Nullable Object seen) {
        if (!(seen instanceof DocumentValue value)) {
            return seen;
        }
        JsonNode node = value.node();
        return switch (node.getNodeType()) {
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.numberValue();
            case NULL -> null;
            default -> value;
        };
    }

    /** The node of a result. Null is JSON null, also where a path function has no result, such as the length of a number. */
    static JsonNode node(@Nullable Object result) {
        if (result instanceof DocumentValue value) {
            return value.node();
        }
        if (result instanceof Collection<?> values) {
            return array(values);
        }
        if (result instanceof Map<?, ?> fields) {
            return object(fields);
        }
        return result == null ? NODES.nullNode() : scalar(result);
    }

    private static ArrayNode array(Collection<?> values) {
        ArrayNode array = NODES.arrayNode(values.size());
        for (Object value : values) {
            array.add(node(value));
        }
        return array;
    }

    private static ObjectNode object(Map<?, ?> fields) {
        ObjectNode object = NODES.objectNode();
        fields.forEach((name, value) -> object.set((String) name, node(value)));
        return object;
    }

    private static JsonNode scalar(Object value) {
        if (value instanceof String text) {
            return NODES.stringNode(text);
        }
        return value instanceof Boolean bool ? NODES.booleanNode(bool) : number((Number) value);
    }

    private static JsonNode number(Number number) {
        if (number instanceof Integer integer) {
            return NODES.numberNode(integer);
        }
        if (number instanceof Long integer) {
            return NODES.numberNode(integer);
        }
        if (number instanceof BigInteger integer) {
            return NODES.numberNode(integer);
        }
        return NODES.numberNode(new BigDecimal(number.toString()));
    }
}
