package dev.asltck.harness.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The Resources that a definition names. */
final class Resources {

    private Resources() {}

    /** In the order of the definition, those of readers and writers included. */
    static Set<String> of(JsonNode definition) {
        Set<String> resources = new LinkedHashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(definition));
        while (!open.isEmpty()) {
            for (JsonNode state : open.remove().path("States")) {
                add(state, resources);
                state.path("Branches").forEach(open::add);
                open.add(state.path("ItemProcessor"));
                open.add(state.path("Iterator"));
            }
        }
        return resources;
    }

    private static void add(JsonNode state, Set<String> resources) {
        for (JsonNode holder : List.of(state, state.path("ItemReader"), state.path("ResultWriter"))) {
            holder.path("Resource").stringValueOpt().ifPresent(resources::add);
        }
    }
}
