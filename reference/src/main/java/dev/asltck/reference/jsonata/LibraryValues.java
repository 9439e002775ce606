package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Jsonata;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The boundary between JSON values and the library's. Documents are not converted but looked at: only what an expression reads is
 * touched, and a part that it passes on is the same part afterwards.
 *
 * <p>The library has undefined as Java's null and JSON's null as a value of its own; the two never mix here.
 */
final class LibraryValues {

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
}
