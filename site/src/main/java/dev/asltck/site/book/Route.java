package dev.asltck.site.book;

import java.util.Set;

/**
 * A way through a state machine.
 *
 * @param states that were entered, by their JSON Pointers in the definition, such as {@code /States/Each/ItemProcessor/States/Double}
 * @param transitions that were taken
 */
public record Route(Set<String> states, Set<Transition> transitions) {

    /** The way of an execution that has not begun, such as that of an invalid definition. */
    public static final Route NONE = new Route(Set.of(), Set.of());

    public Route {
        states = Set.copyOf(states);
        transitions = Set.copyOf(transitions);
    }

    /**
     * From one state to another of the same states, whether by {@code Next}, a Choice Rule, {@code Default} or a Catcher.
     *
     * @param from JSON Pointer
     * @param to JSON Pointer
     */
    public record Transition(String from, String to) {}
}
