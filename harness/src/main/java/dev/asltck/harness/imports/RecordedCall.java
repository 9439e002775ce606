package dev.asltck.harness.imports;

import dev.asltck.harness.history.EventData;
import dev.asltck.harness.history.EventType;
import dev.asltck.harness.history.EventType.Step;
import dev.asltck.harness.history.HistoryEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A task was called, and perhaps answered. */
final class RecordedCall {

    private final Visit visit;
    private final Optional<HistoryEvent> scheduled;
    private @Nullable HistoryEvent end;

    RecordedCall(Visit visit, Optional<HistoryEvent> scheduled) {
        this.visit = visit;
        this.scheduled = scheduled;
    }

    void end(HistoryEvent event) {
        end = event;
    }

    Visit visit() {
        return visit;
    }

    Optional<HistoryEvent> scheduled() {
        return scheduled;
    }

    /** The answer, a failure or a timeout; empty if the execution ended before. */
    Optional<HistoryEvent> end() {
        return Optional.ofNullable(end);
    }

    boolean ended(Step step) {
        return end != null && end.is(step);
    }

    /** What the task received. */
    Optional<JsonNode> input() {
        return scheduled.map(RecordedCall::data).flatMap(EventData::value);
    }

    /** The data of an event that schedules a task. */
    static EventData data(HistoryEvent scheduled) {
        return scheduled.data(scheduled.type() == EventType.TASK_SCHEDULED ? "parameters" : "input");
    }

    /** How long it took, in whole seconds. */
    long seconds() {
        return WholeSeconds.between(scheduled.flatMap(HistoryEvent::at), end().flatMap(HistoryEvent::at));
    }
}
