package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.Durations;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.run.TraceEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The members that tell of an event. */
final class EventJson {

    /** Of one value; what is larger is left out. */
    private static final int LARGEST = 10_000_000;

    private static final Map<Class<?>, Kind> KINDS = new HashMap<>();

    static {
        define(TraceEvent.ExecutionStarted.class, "execution-started", (e, to) -> put(to, "input", e.input()));
        define(
                TraceEvent.StateEntered.class,
                "state-entered",
                (e, to) -> put(to.put("type", e.type()), "input", e.input()));
        define(TraceEvent.StateExited.class, "state-exited", (e, to) -> put(to, "output", e.output()));
        define(TraceEvent.VariablesAssigned.class, "variables-assigned", (e, to) -> put(to, "variables", e.values()));
        define(TraceEvent.RuleChosen.class, "rule-chosen", (e, to) -> putRule(to, e));
        define(
                TraceEvent.WaitStarted.class,
                "wait-started",
                (e, to) -> to.put("until", e.until().toString()));
        define(TraceEvent.TaskInvoked.class, "task-invoked", (e, to) -> putCall(to, e));
        define(TraceEvent.TaskSucceeded.class, "task-succeeded", (e, to) -> put(to, "result", e.result()));
        define(TraceEvent.Forked.class, "forked", (e, to) -> to.put("size", e.size()));
        define(TraceEvent.Joined.class, "joined", (e, to) -> put(to, "result", e.result()));
        define(TraceEvent.StateFailed.class, "state-failed", (e, to) -> OutcomeJson.putError(to, e.error()));
        define(TraceEvent.StateAborted.class, "state-aborted", (e, to) -> {});
        define(TraceEvent.RetryScheduled.class, "retry-scheduled", (e, to) -> putRetry(to, e));
        define(
                TraceEvent.ErrorCaught.class,
                "error-caught",
                (e, to) -> to.put("catcher", e.catcher()).put("next", e.next()));
        define(TraceEvent.ExecutionEnded.class, "execution-ended", (e, to) -> {});
    }

    private EventJson() {}

    private record Kind(String word, BiConsumer<TraceEvent, ObjectNode> members) {}

    static void put(ObjectNode target, TraceEvent event) {
        Kind kind = KINDS.get(event.getClass());
        if (kind == null) {
            throw new IllegalStateException("an event without a name: " + event.getClass());
        }
        target.put("event", kind.word());
        kind.members().accept(event, target);
    }

    private static <E extends TraceEvent> void define(Class<E> type, String word, BiConsumer<E, ObjectNode> members) {
        KINDS.put(type, new Kind(word, (event, target) -> members.accept(type.cast(event), target)));
    }

    /** The default has no index. */
    private static void putRule(ObjectNode target, TraceEvent.RuleChosen event) {
        if (event.index() >= 0) {
            target.put("rule", event.index());
        }
        target.put("default", event.index() < 0).put("next", event.next());
    }

    private static void putCall(ObjectNode target, TraceEvent.TaskInvoked event) {
        target.put("resource", event.call().resource())
                .put("attempt", event.call().attempt());
        put(target, "input", event.call().input());
    }

    private static void putRetry(ObjectNode target, TraceEvent.RetryScheduled event) {
        target.put("retrier", event.retrier())
                .put("retry", event.number())
                .put("delaySeconds", Durations.seconds(event.delay()));
    }

    private static void put(ObjectNode target, String name, JsonNode value) {
        if (Extent.fits(value, LARGEST, Limits.DEFAULT.valueDepth())) {
            target.set(name, value);
        } else {
            target.put(name + "TooLarge", true);
        }
    }
}
