package dev.asltck.fuzz.check;

import dev.asltck.fuzz.input.Script;
import dev.asltck.reference.task.TaskAnswer;
import dev.asltck.reference.task.TaskCall;
import dev.asltck.reference.task.TaskHandler;
import dev.asltck.reference.task.TaskScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tasks that answer with what they were given, fail, or never answer, as the script has it. */
final class ScriptedTasks implements TaskHandler {

    private static final List<String> ERRORS =
            List.of("A", "", "States.Timeout", "States.TaskFailed", "States.ALL", "States.Runtime");
    private static final List<Duration> DELAYS =
            List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(61), Duration.ofDays(400_000));

    private final Script script;
    private final List<TaskScript> played = new ArrayList<>();
    private int next;

    ScriptedTasks(Script script) {
        this.script = script;
    }

    /** From here on they go as they went from the start. */
    void rewind() {
        next = 0;
    }

    @Override
    public TaskScript start(TaskCall call) {
        if (next == played.size()) {
            played.add(play(call));
        }
        return played.get(next++);
    }

    private TaskScript play(TaskCall call) {
        TaskAnswer answer = answer(call.input());
        Optional<Duration> heartbeat = script.oneIn(4) ? Optional.of(Duration.ofSeconds(1)) : Optional.empty();
        return new TaskScript(answer, script.oneOf(DELAYS), heartbeat);
    }

    private TaskAnswer answer(JsonNode input) {
        return switch (script.below(5)) {
            case 1 ->
                new TaskAnswer.Success(JsonNodeFactory.instance.arrayNode().add(input));
            case 2, 3 -> new TaskAnswer.Failure(Optional.of(script.oneOf(ERRORS)), Optional.of("cause"));
            case 4 -> new TaskAnswer.Never();
            default -> new TaskAnswer.Success(input);
        };
    }
}
