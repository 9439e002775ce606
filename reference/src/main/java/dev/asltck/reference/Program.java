package dev.asltck.reference;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.jsonata.ExpressionParser;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.run.Environment;
import dev.asltck.reference.run.Execution;
import dev.asltck.reference.run.ExecutionResult;
import dev.asltck.reference.state.GraphCompiler;
import dev.asltck.reference.state.StepGraph;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A state machine, compiled: may be executed any number of times, also at the same time by several threads. */
public final class Program {

    private final StateMachine machine;
    private final Dialect dialect;
    private final StepGraph graph;

    /** @param parser that has met the expressions of the machine */
    Program(StateMachine machine, Dialect dialect, ExpressionParser parser) {
        this.machine = machine;
        this.dialect = dialect;
        this.graph = new GraphCompiler(dialect, parser).compile(machine.graph());
    }

    public StateMachine machine() {
        return machine;
    }

    /**
     * Executes the machine, on the calling thread, to its end.
     *
     * @param input of the execution; {@code {}} if there is none. Neither this nor any other value is changed by an execution, and
     *     outputs may share parts with it
     * @param environment for this execution alone
     * @throws dev.asltck.reference.task.TaskUnavailableException if the task handler has no answer
     */
    public ExecutionResult run(Optional<JsonNode> input, Environment environment) {
        JsonNode given = input.orElseGet(JsonNodeFactory.instance::objectNode);
        return new Execution(graph.start(), given, machine.timeoutSeconds(), dialect, environment).run();
    }
}
