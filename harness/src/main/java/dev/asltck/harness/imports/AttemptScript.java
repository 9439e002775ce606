package dev.asltck.harness.imports;

import dev.asltck.harness.history.EventData;
import dev.asltck.harness.history.EventType.Step;
import dev.asltck.harness.history.HistoryEvent;
import dev.asltck.harness.imports.Remark.Kind;
import java.util.OptionalLong;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rebuilds what a task answered. */
final class AttemptScript {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String WITH_DATA =
            "save the history with execution data, or import an execution with less data";

    private final VirtualTimes times;

    AttemptScript(VirtualTimes times) {
        this.times = times;
    }

    /** A task that has no answer. */
    static ObjectNode never() {
        return NODES.objectNode().put("never", true);
    }

    ObjectNode of(RecordedCall call) throws NotImportableException {
        if (call.end().isEmpty()) {
            return never();
        }
        HistoryEvent end = call.end().get();
        if (end.is(Step.TASK_TIMED_OUT)) {
            return timedOut(call, end);
        }
        ObjectNode attempt = end.is(Step.TASK_SUCCEEDED) ? succeeded(call, end) : failed(call, end);
        long after = times.after(call);
        return after == 0 ? attempt : attempt.put("after", after);
    }

    private static ObjectNode succeeded(RecordedCall call, HistoryEvent end) throws NotImportableException {
        EventData output = end.data("output");
        if (output.value().isEmpty()) {
            throw new NotImportableException(Remark.at(
                    end,
                    Kind.DATA_MISSING,
                    "what the task of the state '" + call.visit().name() + "' answered " + output.whyAbsent(),
                    WITH_DATA));
        }
        return NODES.objectNode().set("result", output.value().get());
    }

    private static ObjectNode failed(RecordedCall call, HistoryEvent end) throws NotImportableException {
        String error = end.text("error").orElse("");
        if (error.isEmpty()) {
            throw new NotImportableException(Remark.at(
                    end,
                    Kind.NAMELESS_ERROR,
                    "the task of the state '" + call.visit().name() + "' failed without an Error Name",
                    "a script cannot say that; import another execution"));
        }
        ObjectNode attempt = NODES.objectNode().put("error", error);
        end.text("cause").ifPresent(cause -> attempt.put("cause", cause));
        return attempt;
    }

    /** It never answers, if the state has a timeout of its own; heartbeats come where these were not what was missing. */
    private static ObjectNode timedOut(RecordedCall call, HistoryEvent end) throws NotImportableException {
        if (!hasTimeout(call)) {
            return failed(call, end);
        }
        OptionalLong timeout = seconds(call, "timeoutInSeconds");
        OptionalLong heartbeat = seconds(call, "heartbeatInSeconds");
        ObjectNode attempt = never();
        if (heartbeat.isPresent() && timeout.isPresent() && call.seconds() >= timeout.getAsLong()) {
            attempt.put("heartbeatEvery", Math.max(1, heartbeat.getAsLong() / 2));
        }
        return attempt;
    }

    private static boolean hasTimeout(RecordedCall call) {
        return call.visit().state().propertyNames().stream()
                .anyMatch(name -> name.startsWith("TimeoutSeconds") || name.startsWith("HeartbeatSeconds"));
    }

    private static OptionalLong seconds(RecordedCall call, String name) {
        return call.scheduled().map(event -> event.number(name)).orElse(OptionalLong.empty());
    }
}
