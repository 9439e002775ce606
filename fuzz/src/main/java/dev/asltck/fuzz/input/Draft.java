package dev.asltck.fuzz.input;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A definition that is being changed. */
final class Draft {

    /** Has the definition as its only element, so that it can be changed as a whole too. */
    private final ArrayNode around = JsonNodeFactory.instance.arrayNode();

    Draft(JsonNode definition) {
        around.add(definition.deepCopy());
    }

    JsonNode definition() {
        if (around.isEmpty()) {
            around.addNull();
        }
        return around.path(0);
    }

    /** A slot of the draft: the whole or any part. */
    Slot slot(Script script) {
        if (around.isEmpty()) {
            around.addNull();
        }
        return script.oneOf(Slot.allIn(around));
    }
}
