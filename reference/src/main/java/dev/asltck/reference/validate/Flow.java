package dev.asltck.reference.validate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the states of a scope follow one another.
 *
 * @see <a href="https://states-language.net/spec.html#transition">Transitions</a>
 */
final class Flow {
    private final Scope scope;

    /** By state, those whose transitions name it. */
    private final Map<String, Set<String>> predecessors;

    private final Set<String> reached;

    private Flow(Scope scope) {
        this.scope = scope;
        this.predecessors = scope.states().values().stream()
                .flatMap(state -> state.transitions().stream())
                .collect(Collectors.groupingBy(
                        Transition::target,
                        Collectors.mapping(transition -> transition.from().name(), Collectors.toSet())));
        this.reached = closure(Stream.of(start(scope)), this::successors);
    }

    /** The flow, unless some transition is missing or leads nowhere: what is said about the rest would only repeat that mistake. */
    static Optional<Flow> of(Scope scope) {
        boolean complete = scope.hasName(start(scope))
                && scope.names().size() == scope.states().size()
                && scope.states().values().stream().allMatch(Flow::isComplete);
        return complete ? Optional.of(new Flow(scope)) : Optional.empty();
    }

    private static boolean isComplete(StateOutline state) {
        List<Transition> transitions = state.transitions();
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

    Scope scope() {
        return scope;
    }

    boolean hasTerminalState() {
        return scope.states().values().stream().anyMatch(Flow::isTerminal);
    }

    /** The states that no way from the start leads to. */
    List<StateOutline> unreachable() {
        return states(state -> !reached.contains(state.name()));
    }

    /** Whether some transition names the state, be it its own. */
    boolean isTarget(StateOutline state) {
        return predecessors.containsKey(state.name());
    }

    /** The states that can be reached, and from which no way leads to a terminal state. */
    List<StateOutline> endless() {
        Set<String> ending = closure(
                scope.states().values().stream().filter(Flow::isTerminal).map(StateOutline::name),
                name -> predecessors.getOrDefault(name, Set.of()));
        return states(state -> reached.contains(state.name()) && !ending.contains(state.name()));
    }

    private List<StateOutline> states(Predicate<StateOutline> wanted) {
        return scope.states().values().stream().filter(wanted).toList();
    }

    /** Every name that is reached is that of a state: else there were no flow. */
    private Collection<String> successors(String name) {
        StateOutline state = Objects.requireNonNull(scope.states().get(name), name);
        return state.transitions().stream().map(Transition::target).toList();
    }

    private static Set<String> closure(Stream<String> start, Function<String, Collection<String>> next) {
        Set<String> closed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        start.forEach(open::push);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (closed.add(name)) {
                next.apply(name).forEach(open::push);
            }
        }
        return closed;
    }
}
