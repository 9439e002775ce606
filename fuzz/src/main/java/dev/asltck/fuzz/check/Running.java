package dev.asltck.fuzz.check;

import dev.asltck.fuzz.input.Script;
import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.run.Environment;
import dev.asltck.reference.run.ExecutionResult;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What executing a definition promises: whatever validation lets through ends in an outcome, within its limits. */
public final class Running {

    private static final Limits LIMITS = new Limits(2_000, 20_000, 100_000, 100_000, 100, 50);
    private static final Instant START = Instant.parse("2024-11-22T00:00:00Z");

    private Running() {}

    /** Executes a definition if it is valid, twice: the same has to come out. */
    public static void check(String text, Dialect dialect, Optional<JsonNode> input, Script script) {
        Optional<Program> program = Effort.proportionate(
                "Compiling",
                text.length(),
                () -> Interpreter.load(text, dialect).value());
        program.ifPresent(compiled -> check(compiled, text.length(), input, script));
    }

    private static void check(Program program, int length, Optional<JsonNode> input, Script script) {
        ScriptedTasks tasks = new ScriptedTasks(script);
        ExecutionResult first = Effort.proportionate("Executing", length, () -> run(program, input, tasks));
        ExecutionResult second = run(program, input, tasks);
        if (!first.equals(second)) {
            throw new Finding("Executed twice, it ended with " + first + " and with " + second);
        }
    }

    private static ExecutionResult run(Program program, Optional<JsonNode> input, ScriptedTasks tasks) {
        tasks.rewind();
        Environment environment = Environment.of(Clock.virtual(START), Entropy.seeded(1), tasks);
        return program.run(input, environment.withLimits(LIMITS));
    }
}
