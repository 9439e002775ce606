package dev.asltck.harness.corpus;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds the states of a definition that may be malformed: what does not look like a state is passed over. */
final class Definitions {

    private Definitions() {}

    static Optional<JsonNode> parse(String definition) {
        try {
            return Optional.of(Json.read(definition));
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Every state, those within branches and item processors included. */
    static List<JsonNode> states(JsonNode definition) {
        List<JsonNode> states = new ArrayList<>();
        addStates(definition, states);
        return states;
    }

    private static void addStates(JsonNode graph, List<JsonNode> states) {
        for (JsonNode state : graph.path("States")) {
            states.add(state);
            state.path("Branches").forEach(branch -> addStates(branch, states));
            addStates(state.path("ItemProcessor"), states);
            addStates(state.path("Iterator"), states);
        }
    }
}
