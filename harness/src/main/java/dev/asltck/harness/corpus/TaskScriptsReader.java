package dev.asltck.harness.corpus;

import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.engine.TaskScripts.Entry;
import dev.asltck.harness.engine.TaskScripts.Script;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads a {@code tasks} member that is valid against the schema. */
public final class TaskScriptsReader {

    private TaskScriptsReader() {}

    static TaskScripts read(Optional<JsonNode> tasks) {
        return tasks.map(TaskScriptsReader::read).orElse(TaskScripts.NONE);
    }

    /** Reads the scripts of all resources. */
    public static TaskScripts read(JsonNode tasks) {
        Map<String, Script> scripts = new LinkedHashMap<>();
        tasks.forEachEntry((resource, script) -> scripts.put(resource, script(script)));
        return new TaskScripts(scripts);
    }

    private static Script script(JsonNode script) {
        if (script.isArray()) {
            return new Script.Sequence(attempts(script));
        }
        return new Script.ByInput(elements(script.required("when"))
                .map(entry -> new Entry(entry.required("input"), attempts(entry.required("attempts"))))
                .toList());
    }

    private static List<Attempt> attempts(JsonNode attempts) {
        return elements(attempts).map(TaskScriptsReader::attempt).toList();
    }

    private static Attempt attempt(JsonNode attempt) {
        return new Attempt(
                answer(attempt),
                attempt.path("after").longValue(0),
                Optional.ofNullable(attempt.get("heartbeatEvery")).map(JsonNode::longValue),
                attempt.path("times").intValue(1));
    }

    private static Answer answer(JsonNode attempt) {
        if (attempt.has("result")) {
            return new Answer.Result(attempt.required("result"));
        }
        if (attempt.has("returns")) {
            return new Answer.Returned(attempt.required("returns"));
        }
        if (attempt.has("echo")) {
            return new Answer.Echo();
        }
        if (attempt.has("never")) {
            return new Answer.Never();
        }
        return new Answer.Failure(
                attempt.required("error").stringValue(),
                Optional.ofNullable(attempt.get("cause")).map(JsonNode::stringValue));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
