package dev.asltck.reference.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values for tests. */
public final class Values {

    private Values() {}

    /** The value of a JSON text; apostrophes stand for quotation marks. */
    public static JsonNode json(String text) {
        return read(text.replace('\'', '"'));
    }

    /** The value of a JSON text. */
    public static JsonNode read(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("the text " + e.explanation() + ": " + text, e);
        }
    }

    /** An array that holds the same array twice, and so on: small in memory, 2<sup>levels</sup> leaves written out. */
    public static JsonNode exponential(int levels) {
        JsonNode value = JsonNodeFactory.instance.arrayNode().add(1);
        for (int i = 0; i < levels; i++) {
            value = JsonNodeFactory.instance.arrayNode().add(value).add(value);
        }
        return value;
    }

    /** Arrays within one another. */
    public static JsonNode nested(int levels) {
        JsonNode value = JsonNodeFactory.instance.arrayNode();
        for (int i = 1; i < levels; i++) {
            value = JsonNodeFactory.instance.arrayNode().add(value);
        }
        return value;
    }
}
