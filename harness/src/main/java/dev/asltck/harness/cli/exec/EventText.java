package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.Durations;
import dev.asltck.harness.cli.console.Style;
import dev.asltck.reference.run.TraceEvent;
import dev.asltck.reference.task.TaskCall;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * An event in words.
 *
 * @param what happened
 * @param data that went in or came out
 */
record EventText(String what, Style style, Optional<JsonNode> data) {

    private static final Map<Class<?>, BiFunction<TraceEvent, TraceEntry, EventText>> TEXTS = new HashMap<>();

    static {
        define(TraceEvent.StateEntered.class, (e, at) -> of("enters (" + e.type() + ")", e.input()));
        define(TraceEvent.StateExited.class, (e, at) -> of("leaves", e.output()));
        define(TraceEvent.VariablesAssigned.class, (e, at) -> of("assigns", e.values()));
        define(TraceEvent.RuleChosen.class, (e, at) -> of(rule(e.index()) + " -> " + e.next()));
        define(TraceEvent.WaitStarted.class, (e, at) -> of("waits " + wait(e, at)));
        define(
                TraceEvent.TaskInvoked.class,
                (e, at) -> of(call(e.call()), e.call().input()));
        define(TraceEvent.TaskSucceeded.class, (e, at) -> of("succeeds", e.result()));
        define(TraceEvent.Forked.class, (e, at) -> of("starts " + parts(e.size(), at.type())));
        define(TraceEvent.Joined.class, (e, at) -> of("joins", e.result()));
        define(TraceEvent.StateFailed.class, (e, at) -> failure(e));
        define(TraceEvent.StateAborted.class, (e, at) -> of("is ended"));
        define(
                TraceEvent.RetryScheduled.class,
                (e, at) ->
                        of("Retrier " + e.retrier() + ": retry " + e.number() + " after " + Durations.text(e.delay())));
        define(TraceEvent.ErrorCaught.class, (e, at) -> of("Catcher " + e.catcher() + " -> " + e.next()));
    }

    /** Of an event inside the execution; empty for its start and its end. */
    static Optional<EventText> of(TraceEntry entry) {
        return Optional.ofNullable(TEXTS.get(entry.event().getClass())).map(text -> text.apply(entry.event(), entry));
    }

    private static <E extends TraceEvent> void define(Class<E> type, BiFunction<E, TraceEntry, EventText> text) {
        TEXTS.put(type, (event, entry) -> text.apply(type.cast(event), entry));
    }

    static EventText of(String what) {
        return new EventText(what, Style.PLAIN, Optional.empty());
    }

    private static EventText of(String what, JsonNode data) {
        return new EventText(what, Style.PLAIN, Optional.of(data));
    }

    private static EventText failure(TraceEvent.StateFailed event) {
        String name = event.error().name().map(error -> "with " + error).orElse("without an Error Name");
        return new EventText("fails " + name, Style.BAD, event.error().cause().map(StringNode::valueOf));
    }

    private static String rule(int index) {
        return index < 0 ? "Default" : "rule " + index;
    }

    private static String wait(TraceEvent.WaitStarted event, TraceEntry entry) {
        Duration wait = Duration.between(entry.at(), event.until());
        return wait.isNegative() ? "0s, for that is over" : Durations.text(wait);
    }

    private static String call(TaskCall call) {
        return "calls " + call.resource() + (call.attempt() == 0 ? "" : ", attempt " + (call.attempt() + 1));
    }

    private static String parts(int count, String type) {
        String part = type.equals("Parallel") ? "branch" : "iteration";
        return count + " " + (count == 1 ? part : part.equals("branch") ? "branches" : "iterations");
    }
}
