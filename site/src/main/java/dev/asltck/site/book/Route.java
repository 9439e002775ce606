package dev.asltck.site.book;

import java.util.Set;

/**
 * A way through a state machine, in JSON Pointers of its definition.
 *
 * @param states that were entered, such as {@code /States/Each/ItemProcessor/States/Double}
 * @param transitions that were taken, by the member that says where to go on: {@code StartAt}; the {@code Next} of a state, a Choice
 *     Rule or a Catcher; {@code Default}; {@code End}; the {@code Type} of a Succeed State
 */
public record Route(Set<String> states, Set<String> transitions) {

    /** The way of an execution that has not begun, such as that of an invalid definition. */
    public static final Route NONE = new Route(Set.of(), Set.of());

    public Route {
        states = Set.copyOf(states);
        transitions = Set.copyOf(transitions);
    }
}
