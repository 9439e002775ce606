package dev.asltck.site.graph;

import dev.asltck.site.book.Route;
import dev.asltck.site.markup.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws state machines. May be used by several threads. */
public final class MachineDrawing {

    private static final int MOST_STATES = 300;

    /** Of states that are not there as many may be named as anybody likes. */
    private static final int MOST_NODES = 2 * MOST_STATES;

    private static final int MOST_EDGES = 3 * MOST_STATES;

    /** Of a number or a name. */
    private static final int LONGEST_TOKEN = 10_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(LONGEST_TOKEN)
                            .maxNameLength(LONGEST_TOKEN)
                            .build())
                    .build())
            .build();

    private final ElkLayout layout = new ElkLayout();

    /**
     * A drawing, or a note why there is none; empty if a text has nothing in it that could be drawn.
     *
     * @param definition of a machine, perhaps a wrong one, or no JSON text
     * @param route to be marked
     */
    public Optional<Markup> draw(String definition, Route route) {
        return parse(definition).flatMap(tree -> draw(tree, route));
    }

    private static Optional<JsonNode> parse(String definition) {
        try {
            return Optional.of(MAPPER.readTree(definition));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Optional<Markup> draw(JsonNode definition, Route route) {
        int states = countStates(definition);
        return states > MOST_STATES
                ? Optional.of(note("There are " + states + " states: too many for a drawing."))
                : MachineReader.read(definition).map(machine -> draw(machine, route));
    }

    private Markup draw(Machine machine, Route route) {
        return machine.countNodes() > MOST_NODES || machine.countEdges() > MOST_EDGES
                ? note("There are too many transitions for a drawing.")
                : layout.place(MachineBoxes.of(machine))
                        .map(placement -> SvgDrawing.of(machine, placement, route))
                        .orElseGet(() -> note("The state machine could not be drawn."));
    }

    private static int countStates(JsonNode definition) {
        int count = 0;
        Deque<JsonNode> machines = new ArrayDeque<>();
        machines.push(definition);
        while (!machines.isEmpty()) {
            JsonNode states = machines.pop().path("States");
            count += states.isObject() ? states.size() : 0;
            for (JsonNode state : states) {
                state.path("Branches").forEach(machines::push);
                machines.push(state.path("ItemProcessor"));
                machines.push(state.path("Iterator"));
            }
        }
        return count;
    }

    private static Markup note(String text) {
        return new Markup("<p class=\"note\">" + Markup.escaped(text) + "</p>\n");
    }
}
