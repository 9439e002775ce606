package dev.asltck.fuzz.input;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts a value into others, often many times: a machine into Parallel or Map States, a Choice Rule into Boolean Expressions. */
final class Wrapping implements Mutation {

    private interface Wrapper {
        JsonNode around(JsonNode value, int level);
    }

    private static final List<Wrapper> WRAPPERS = List.of(
            (value, level) -> array(value),
            (value, level) -> object("a", value),
            (value, level) -> object("Not", value),
            (value, level) -> object("And", array(value)),
            (value, level) -> object("Or", array(value)),
            (value, level) -> machine(level, state("Parallel", "Branches", array(value))),
            (value, level) -> machine(level, state("Map", "ItemProcessor", value)),
            (value, level) -> machine(level, state("Map", "Iterator", value)));

    @Override
    public void change(Slot slot, Material material) {
        Wrapper wrapper = material.script().oneOf(WRAPPERS);
        JsonNode value = slot.value();
        int levels = material.script().magnitude(8);
        for (int level = 0; level < levels; level++) {
            value = wrapper.around(value, level);
        }
        slot.set(value);
    }

    private static ObjectNode machine(int level, ObjectNode state) {
        ObjectNode machine = JsonNodeFactory.instance.objectNode();
        machine.put("StartAt", "W" + level);
        machine.putObject("States").set("W" + level, state);
        return machine;
    }

    private static ObjectNode state(String type, String field, JsonNode value) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put("Type", type).put("End", true);
        state.set(field, value);
        return state;
    }

    private static ArrayNode array(JsonNode value) {
        return JsonNodeFactory.instance.arrayNode().add(value);
    }

    private static ObjectNode object(String name, JsonNode value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set(name, value);
        return object;
    }
}
