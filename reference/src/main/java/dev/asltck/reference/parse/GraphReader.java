package dev.asltck.reference.parse;

import dev.asltck.reference.model.State;
import dev.asltck.reference.model.StateGraph;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Strictness;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads States and StartAt, of the machine and of what is nested in it.
 *
 * @see <a href="https://states-language.net/spec.html#states-fields">States</a>
 */
final class GraphReader {
    static final Check STATES_OBJECT = Check.demanded("states-required", "machine.states.object");
    static final Check STARTAT_STRING = Check.demanded("startat-required", "machine.startat.string");
    static final Check STATE_OBJECT = Check.demanded("state-object", "machine.states.members-are-objects");
    static final Check TOP_LEVEL_FIELD = Check.silent("branch-top-level-fields", Strictness.REFUSED_BY_AWS);

    private final StateReader states;

    GraphReader(StateReader states) {
        this.states = states;
    }

    /** What a graph of states is the body of. */
    enum Body {
        MACHINE("states-required", "machine.states.required", "startat-required", "machine.startat.required"),
        BRANCH(
                "branch-states-startat",
                "parallel.branch.states-required",
                "branch-states-startat",
                "parallel.branch.startat-required"),
        ITEM_PROCESSOR(
                "itemprocessor-states-startat",
                "map.itemprocessor.states-required",
                "itemprocessor-states-startat",
                "map.itemprocessor.startat-required");

        private final String statesRule;
        private final String states;
        private final String startAtRule;
        private final String startAt;

        Body(String statesRule, String states, String startAtRule, String startAt) {
            this.statesRule = statesRule;
            this.states = states;
            this.startAtRule = startAtRule;
            this.startAt = startAt;
        }

        Check statesRequired() {
            return Check.demanded(statesRule, states);
        }

        Check startAtRequired() {
            return Check.demanded(startAtRule, startAt);
        }
    }

    /** Reads a graph whose other fields have been read already. */
    StateGraph read(ObjectReader object, Body body) {
        String startAt = object.required("StartAt", body.startAtRequired())
                .string(STARTAT_STRING)
                .orElse("");
        Optional<ObjectReader> members =
                object.required("States", body.statesRequired()).object(STATES_OBJECT);
        StateGraph graph = new StateGraph(startAt, members.isPresent() ? states(members.get()) : Map.of());
        object.nothingElse(GraphReader::topLevelField);
        return graph;
    }

    private Map<String, State> states(ObjectReader members) {
        Map<String, State> read = new LinkedHashMap<>();
        for (String name : members.names().toList()) {
            Optional<ObjectReader> fields = members.field(name).object(STATE_OBJECT);
            Optional<State> state = fields.isPresent() ? states.read(name, fields.get(), this) : Optional.empty();
            state.ifPresent(present -> read.put(name, present));
        }
        return read;
    }

    private static Optional<Leftovers.Verdict> topLevelField(String name) {
        return switch (name) {
            case "Version", "TimeoutSeconds", "QueryLanguage" ->
                Optional.of(new Leftovers.Verdict(
                        TOP_LEVEL_FIELD,
                        "The field \"" + name + "\" has no meaning inside a state",
                        Optional.of("Move it to the top level of the machine.")));
            default -> Optional.empty();
        };
    }
}
