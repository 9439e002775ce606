package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.problem.ProblemSource;
import dev.asltck.harness.cli.problem.SourceLines;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.parse.SourceFormat;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A state machine with all that one execution of it needs.
 *
 * @param name by which the user knows it
 * @param format how its definition is written
 * @param located whether lines and columns of the definition mean something to the user
 * @param dialect that it is about, if it says so
 * @param stimulus definition, input, tasks
 */
record Machine(String name, SourceFormat format, boolean located, Optional<Dialect> dialect, Stimulus stimulus) {

    ProblemSource source() {
        return new ProblemSource(name, located ? Optional.of(SourceLines.of(stimulus.definition())) : Optional.empty());
    }

    Machine withInput(JsonNode input) {
        return with(Optional.of(input), stimulus.context(), stimulus.clock(), stimulus.tasks());
    }

    Machine withContext(ObjectNode context) {
        return with(stimulus.input(), Optional.of(context), stimulus.clock(), stimulus.tasks());
    }

    Machine withClock(Instant clock) {
        return with(stimulus.input(), stimulus.context(), Optional.of(clock), stimulus.tasks());
    }

    Machine withTasks(TaskScripts tasks) {
        return with(stimulus.input(), stimulus.context(), stimulus.clock(), tasks);
    }

    private Machine with(
            Optional<JsonNode> input, Optional<ObjectNode> context, Optional<Instant> clock, TaskScripts tasks) {
        return new Machine(
                name,
                format,
                located,
                dialect,
                new Stimulus(stimulus.caseId(), stimulus.definition(), input, context, clock, tasks));
    }
}
