package dev.asltck.fuzz.input;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a copy of a value beside another one, under the same name. */
final class Move implements Mutation {

    @Override
    public void change(Slot slot, Material material) {
        JsonNode target = material.draft().slot(material.script()).around();
        JsonNode value = slot.value().deepCopy();
        if (target instanceof ObjectNode object) {
            object.set(slot.name().orElse("a"), value);
        } else if (target instanceof ArrayNode array) {
            array.add(value);
        }
    }
}
