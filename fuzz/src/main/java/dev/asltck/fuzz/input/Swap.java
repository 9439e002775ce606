package dev.asltck.fuzz.input;

import tools.jackson.databind.JsonNode;

/** Exchanges two values. */
final class Swap implements Mutation {

    /** Copies, since one of the two may lie in the other. */
    @Override
    public void change(Slot slot, Material material) {
        Slot other = material.draft().slot(material.script());
        JsonNode value = slot.value().deepCopy();
        slot.set(other.value().deepCopy());
        other.set(value);
    }
}
