package dev.asltck.harness.api.machine;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The Resources of a definition by the fields that have them; none if it cannot be read.
 *
 * @param tasks of Task States
 */
record DefinedResources(Set<String> tasks, Set<String> readers, Set<String> writers) {

    static DefinedResources of(String definition) {
        DefinedResources found = new DefinedResources(new HashSet<>(), new HashSet<>(), new HashSet<>());
        try {
            found.addMachine(Json.read(definition));
        } catch (JsonSyntaxException e) {
            // Then it will be refused, or at least run nothing.
        }
        return found;
    }

    private void addMachine(JsonNode machine) {
        machine.path("States").forEach(this::addState);
    }

    private void addState(JsonNode state) {
        add(state, tasks);
        add(state.path("ItemReader"), readers);
        add(state.path("ResultWriter"), writers);
        state.path("Branches").forEach(this::addMachine);
        addMachine(state.path("Iterator"));
        addMachine(state.path("ItemProcessor"));
    }

    private static void add(JsonNode holder, Set<String> resources) {
        String resource = holder.path("Resource").stringValue("");
        if (!resource.isEmpty()) {
            resources.add(resource);
        }
    }
}
