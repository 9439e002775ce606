package dev.asltck.fuzz.input;

import tools.jackson.databind.JsonNode;

/** What a mutation is made of: the choices, the draft, and definitions to take parts from. */
record Material(Script script, Draft draft, Seeds seeds) {

    /** A slot of any definition of the corpus. */
    Slot foreignSlot() {
        JsonNode definition = script.oneOf(seeds.definitions()).definition();
        return script.oneOf(Slot.allIn(definition));
    }

    /** A name that objects of definitions have. */
    String fieldName() {
        return script.oneOf(seeds.names());
    }
}
