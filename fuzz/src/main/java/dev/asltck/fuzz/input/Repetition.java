package dev.asltck.fuzz.input;

import dev.asltck.reference.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Repeats a value many times beside itself; members get numbers. */
final class Repetition implements Mutation {

    /** Characters that it may add: enough to see what grows faster than the text, and not so many that all the time goes there. */
    private static final int MOST = 100_000;

    @Override
    public void change(Slot slot, Material material) {
        JsonNode value = slot.value();
        int most = Math.max(1, MOST / Json.write(value).length());
        int times = Math.min(most, material.script().times());
        for (int i = 0; i < times; i++) {
            if (slot.around() instanceof ObjectNode object) {
                object.set(slot.name().orElseThrow() + i, value.deepCopy());
            } else {
                ((ArrayNode) slot.around()).add(value.deepCopy());
            }
        }
    }
}
