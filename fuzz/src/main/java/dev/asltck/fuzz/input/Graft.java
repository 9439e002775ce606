package dev.asltck.fuzz.input;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes a part over from another definition: in the place of a value, or beside it. */
final class Graft implements Mutation {

    @Override
    public void change(Slot slot, Material material) {
        Slot foreign = material.foreignSlot();
        JsonNode value = foreign.value().deepCopy();
        if (slot.value() instanceof ObjectNode object && foreign.name().isPresent()) {
            object.set(foreign.name().get(), value);
        } else {
            slot.set(value);
        }
    }
}
