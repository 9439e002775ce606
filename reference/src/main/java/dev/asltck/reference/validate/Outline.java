package dev.asltck.reference.validate;

import dev.asltck.reference.validate.StateOutline.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The structure of a definition: its scopes, and where which state name is. */
final class Outline {
    private final Scope machine;
    private final List<Scope> scopes;
    private final List<Flow> flows;
    private final Map<String, List<StateOutline>> byName = new HashMap<>();

    private Outline(Scope machine) {
        this.machine = machine;
        this.scopes = machine.withNested();
        this.flows = scopes.stream().flatMap(scope -> Flow.of(scope).stream()).toList();
        states().forEach(state ->
                byName.computeIfAbsent(state.name(), name -> new ArrayList<>()).add(state));
    }

    static Outline of(ObjectNode machine) {
        return new Outline(Scope.ofMachine(machine));
    }

    /** The scope of the machine's own states. */
    Scope machine() {
        return machine;
    }

    /** All scopes, outer ones first. */
    List<Scope> scopes() {
        return scopes;
    }

    /** How states follow one another, of each scope in which that can be told. */
    Stream<Flow> flows() {
        return flows.stream();
    }

    /** All states. */
    Stream<StateOutline> states() {
        return scopes.stream().flatMap(scope -> scope.states().values().stream());
    }

    /** What ItemReaders are told about what they read. */
    Stream<Part> readerConfigs() {
        return states().filter(state -> state.isOfType("Map"))
                .flatMap(state -> state.part("ItemReader").stream())
                .flatMap(reader -> reader.part("ReaderConfig").stream());
    }

    /** The states that have a name, in whatever scope. */
    List<StateOutline> named(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
