package dev.asltck.reference.recording;

import dev.asltck.reference.task.TaskAnswer;
import dev.asltck.reference.task.TaskCall;
import dev.asltck.reference.task.TaskHandler;
import dev.asltck.reference.task.TaskScript;
import dev.asltck.reference.task.TaskUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Answers tasks as they answered on AWS: by state and input, in the order of being scheduled. */
final class RecordedTasks implements TaskHandler {

    private final List<JsonNode> open = new ArrayList<>();
    private final List<String> wrongInputs = new ArrayList<>();
    private final RecordedValue values;
    private final RecordedObjects objects;
    private final boolean concurrent;

    RecordedTasks(Recording recording, RecordedValue values) {
        recording.get("tasks").forEach(open::add);
        this.values = values;
        this.objects = new RecordedObjects(recording);
        this.concurrent = recording.is("concurrent");
    }

    @Override
    public TaskScript start(TaskCall call) {
        if (call.purpose() == TaskCall.Purpose.ITEM_READER) {
            return TaskScript.immediately(objects.read(call));
        }
        JsonNode task = next(call);
        open.remove(task);
        return TaskScript.immediately(answer(task.path("outcome")));
    }

    private JsonNode next(TaskCall call) {
        List<JsonNode> ofState = open.stream()
                .filter(task -> task.path("state").stringValue("").equals(call.state()))
                .toList();
        Optional<JsonNode> same = ofState.stream()
                .limit(concurrent ? ofState.size() : 1)
                .filter(task -> values.matches(task.path("input"), call.input()))
                .findFirst();
        if (same.isEmpty()) {
            wrongInputs.add(call.state());
        }
        return same.or(() -> ofState.stream().findFirst())
                .orElseThrow(() -> new TaskUnavailableException("AWS did not invoke the task of " + call.state()));
    }

    private static TaskAnswer answer(JsonNode outcome) {
        if (outcome.has("result")) {
            return new TaskAnswer.Success(outcome.get("result"));
        }
        if (outcome.has("timeout") || outcome.has("aborted")) {
            return new TaskAnswer.Never();
        }
        return new TaskAnswer.Failure(text(outcome, "error"), text(outcome, "cause"));
    }

    private static Optional<String> text(JsonNode outcome, String member) {
        return outcome.path(member).isString()
                ? Optional.of(outcome.path(member).stringValue())
                : Optional.empty();
    }

    /** Whether each task was invoked, with its recorded input. */
    boolean wereAsRecorded() {
        return wrongInputs.isEmpty() && open.isEmpty();
    }
}
