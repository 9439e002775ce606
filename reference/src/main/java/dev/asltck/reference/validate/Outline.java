package dev.asltck.reference.validate;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The structure of a definition: its scopes and their states. */
final class Outline {
    private final Scope machine;
    private final List<Scope> scopes;
    private final List<Flow> flows;

    private Outline(Scope machine) {
        this.machine = machine;
        this.scopes = machine.withNested();
        this.flows = scopes.stream().flatMap(scope -> Flow.of(scope).stream()).toList();
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

    /** How states follow one another, in the scopes whose transitions are complete. */
    List<Flow> flows() {
        return flows;
    }

    /** All states. */
    Stream<StateOutline> states() {
        return scopes.stream().flatMap(scope -> scope.states().values().stream());
    }
}
