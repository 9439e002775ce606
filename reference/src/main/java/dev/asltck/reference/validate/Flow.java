package dev.asltck.reference.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the states of a scope follow one another.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
final class Flow {
    private final Scope scope;

    private Flow(Scope scope) {
        this.scope = scope;
    }

    /** The flow, unless some transition is missing or leads nowhere: what is said about the rest would only repeat that mistake. */
    static Optional<Flow> of(Scope scope) {
        boolean complete = scope.hasName(start(scope))
                && scope.names().size() == scope.states().size()
                && scope.states().values().stream().allMatch(Flow::isComplete);
        return complete ? Optional.of(new Flow(scope)) : Optional.empty();
    }

    private static boolean isComplete(StateOutline state) {
        List<Transition> transitions = Transition.of(state);
        return (isTerminal(state) || !transitions.isEmpty())
                && transitions.stream().allMatch(transition -> state.scope().hasName(transition.target()));
    }

    private static boolean isTerminal(StateOutline state) {
        return state.isOfType("Succeed")
                || state.isOfType("Fail")
                || state.fields().path("End").booleanValue(false);
    }

    private static String start(Scope scope) {
        return scope.field("StartAt").stringValue("");
    }

    boolean hasTerminalState() {
        return scope.states().values().stream().anyMatch(Flow::isTerminal);
    }

    /** The states that no way from the start leads to. */
    List<StateOutline> unreachable() {
        Set<String> reached = reached();
        return scope.states().values().stream()
                .filter(state -> !reached.contains(state.name()))
                .toList();
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.push(start(scope));
        while (!open.isEmpty()) {
            String name = open.pop();
            StateOutline state = scope.states().get(name);
            if (state != null && reached.add(name)) {
                Transition.of(state).forEach(transition -> open.push(transition.target()));
            }
        }
        return reached;
    }
}
