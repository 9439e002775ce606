package dev.asltck.harness.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The machine itself, a branch of a Parallel State or an iteration of a Map State, with the states entered in it. */
final class Frame {

    private final JsonNode graph;
    private final Optional<Visit> container;
    private final List<Visit> visits = new ArrayList<>();

    /** @param graph the object that has the states */
    private Frame(JsonNode graph, Optional<Visit> container) {
        this.graph = graph;
        this.container = container;
    }

    static Frame ofMachine(JsonNode definition) {
        return new Frame(definition, Optional.empty());
    }

    static Frame within(Visit container, JsonNode graph) {
        return new Frame(graph, Optional.of(container));
    }

    /** The visit to the Parallel or Map State that it belongs to. */
    Optional<Visit> container() {
        return container;
    }

    boolean isOutermost() {
        return container.isEmpty();
    }

    String startAt() {
        return graph.path("StartAt").stringValue("");
    }

    /** The definition of a state; not an object if there is none of this name. */
    JsonNode state(String name) {
        return graph.path("States").path(name);
    }

    void add(Visit visit) {
        visits.add(visit);
    }

    /** In the order in which the states were entered. */
    List<Visit> visits() {
        return Collections.unmodifiableList(visits);
    }
}
