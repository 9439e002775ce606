package dev.asltck.benchmarks;

import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.problem.Validated;
import dev.asltck.reference.run.Environment;
import dev.asltck.reference.run.ExecutionResult;
import dev.asltck.reference.run.Outcome;
import dev.asltck.reference.run.TraceListener;
import dev.asltck.reference.task.TaskHandler;
import dev.asltck.reference.task.TaskUnavailableException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Loads and runs state machines; whatever does not succeed is no measurement and throws. */
final class Machines {

    private static final TaskHandler NO_TASKS = call -> {
        throw new TaskUnavailableException("no task for " + call.resource());
    };

    private Machines() {}

    static JsonNode json(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Program load(String definition) {
        Validated<Program> loaded = Interpreter.load(definition, Dialect.SPEC);
        return loaded.value()
                .orElseThrow(
                        () -> new IllegalArgumentException(loaded.problems().toString()));
    }

    /** Runs to the end, without tasks, and gives the output. */
    static JsonNode run(Program program, JsonNode input) {
        return run(program, input, NO_TASKS);
    }

    /** Runs to the end and gives the output. */
    static JsonNode run(Program program, JsonNode input, TaskHandler tasks) {
        return run(program, input, environment(tasks));
    }

    /** Runs to the end while somebody listens, without tasks, and gives the output. */
    static JsonNode run(Program program, JsonNode input, TraceListener listener) {
        return run(program, input, environment(NO_TASKS).withListener(listener));
    }

    private static Environment environment(TaskHandler tasks) {
        return Environment.of(Clock.virtual(Instant.EPOCH), Entropy.seeded(1), tasks);
    }

    private static JsonNode run(Program program, JsonNode input, Environment environment) {
        ExecutionResult result = program.run(Optional.of(input), environment);
        if (result.outcome() instanceof Outcome.Succeeded succeeded) {
            return succeeded.output();
        }
        throw new IllegalStateException(result.outcome().toString());
    }
}
