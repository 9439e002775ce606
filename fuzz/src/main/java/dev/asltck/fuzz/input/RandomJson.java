package dev.asltck.fuzz.input;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON from nothing, with the field names of definitions. */
final class RandomJson {

    private static final int MOST_PARTS = 8;
    private static final int MOST_LEVELS = 12;

    private final Material material;

    RandomJson(Material material) {
        this.material = material;
    }

    JsonNode value() {
        return value(0);
    }

    private JsonNode value(int level) {
        boolean isLeaf = level == MOST_LEVELS || !material.script().hasMore();
        return switch (isLeaf ? 0 : material.script().below(4)) {
            case 1 -> array(level + 1);
            case 2, 3 -> object(level + 1);
            default -> scalar();
        };
    }

    private JsonNode scalar() {
        return material.script().oneIn(3)
                ? JsonNodeFactory.instance.stringNode(material.fieldName())
                : AwkwardValues.choose(material.script());
    }

    private ArrayNode array(int level) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int parts = material.script().below(MOST_PARTS); parts > 0; parts--) {
            array.add(value(level));
        }
        return array;
    }

    private ObjectNode object(int level) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int parts = material.script().below(MOST_PARTS); parts > 0; parts--) {
            object.set(material.fieldName(), value(level));
        }
        return object;
    }
}
