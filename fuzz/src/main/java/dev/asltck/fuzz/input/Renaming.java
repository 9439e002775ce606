package dev.asltck.fuzz.input;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives a member another name: that of another field, or one that differs a little. */
final class Renaming implements Mutation {

    @Override
    public void change(Slot slot, Material material) {
        if (slot.around() instanceof ObjectNode object) {
            String name = slot.name().orElseThrow();
            JsonNode value = slot.value();
            slot.remove();
            object.set(newName(name, material), value);
        }
    }

    private static String newName(String name, Material material) {
        return material.script().oneIn(2) ? TextEdit.edit(name, material.script()) : material.fieldName();
    }
}
