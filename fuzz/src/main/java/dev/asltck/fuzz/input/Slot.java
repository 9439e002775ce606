package dev.asltck.fuzz.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a JSON value that another value may be put into.
 *
 * @param around the object or array that it is in
 * @param name of a member
 * @param index of an element
 */
record Slot(JsonNode around, Optional<String> name, int index) {

    private static Slot member(ObjectNode object, String name) {
        return new Slot(object, Optional.of(name), -1);
    }

    private static Slot element(ArrayNode array, int index) {
        return new Slot(array, Optional.empty(), index);
    }

    /** The slots of a value, at any depth. */
    static List<Slot> allIn(JsonNode value) {
        List<Slot> slots = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(value);
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (node instanceof ObjectNode object) {
                object.propertyNames().forEach(name -> slots.add(member(object, name)));
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    slots.add(element(array, i));
                }
            }
            node.values().forEach(open::push);
        }
        return slots;
    }

    JsonNode value() {
        return name.map(around::path).orElseGet(() -> around.path(index));
    }

    void set(JsonNode value) {
        if (around instanceof ObjectNode object) {
            object.set(name.orElseThrow(), value);
        } else {
            ((ArrayNode) around).set(index, value);
        }
    }

    void remove() {
        if (around instanceof ObjectNode object) {
            object.remove(name.orElseThrow());
        } else {
            ((ArrayNode) around).remove(index);
        }
    }
}
