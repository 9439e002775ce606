package dev.asltck.reference.parse;

import dev.asltck.reference.problem.Quotation;
import tools.jackson.databind.JsonNode;

/** A value as messages show it: whole if short, and in one line. */
final class Excerpt {
    private Excerpt() {}

    static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> value.isEmpty() ? "an empty object" : "an object";
            case ARRAY -> value.isEmpty() ? "an empty array" : "an array";
            case STRING -> Quotation.of(value.stringValue());
            default -> Quotation.shortened(value.toString());
        };
    }
}
