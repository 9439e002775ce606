package dev.asltck.reference.state;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.jsonata.ExpressionParser;
import dev.asltck.reference.model.State;
import dev.asltck.reference.model.StateGraph;
import java.util.HashMap;
import java.util.Map;

/** Compiles the states of a graph, once for all its executions, and links them. */
public final class GraphCompiler {

    private final Dialect dialect;
    private final ExpressionParser parser;

    /** @param parser that has met the expressions when they were checked */
    public GraphCompiler(Dialect dialect, ExpressionParser parser) {
        this.dialect = dialect;
        this.parser = parser;
    }

    /**
     * Compiles a graph and those within it.
     *
     * @param graph of a valid model
     */
    public StepGraph compile(StateGraph graph) {
        Links links = new Links();
        Link start = links.to(graph.startAt());
        StateCompiler compiler = new StateCompiler(dialect, parser, this, links);
        Map<String, Step> steps = new HashMap<>();
        for (State state : graph.states().values()) {
            steps.put(state.name(), state.accept(compiler));
        }
        links.resolve(steps);
        return new StepGraph(start.target());
    }
}
