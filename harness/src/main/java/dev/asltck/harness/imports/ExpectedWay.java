package dev.asltck.harness.imports;

import dev.asltck.harness.history.EventData;
import dev.asltck.harness.history.EventType;
import dev.asltck.harness.history.EventType.Step;
import dev.asltck.harness.history.HistoryEvent;
import dev.asltck.harness.imports.Remark.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Rebuilds the {@code expect} member of a case. */
final class ExpectedWay {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Way way;
    private final OpenSchema open;
    private final Consumer<Remark> remarks;

    ExpectedWay(Way way, OpenSchema open, Consumer<Remark> remarks) {
        this.way = way;
        this.open = open;
        this.remarks = remarks;
    }

    /** @param described the output by the description of the execution, where the history has none */
    ObjectNode expect(EventData described) {
        ObjectNode expect = NODES.objectNode();
        putOutcome(expect, described);
        expect.set("path", path(way.machine()));
        putInvocations(expect);
        putVariables(expect);
        return expect;
    }

    private void putOutcome(ObjectNode expect, EventData described) {
        HistoryEvent end = way.end();
        if (end.type() == EventType.EXECUTION_SUCCEEDED) {
            expect.set("succeeds", succeeds(end, end.data("output").or(described)));
        } else if (end.type() == EventType.EXECUTION_TIMED_OUT) {
            expect.put("timesOut", true);
        } else {
            expect.set("fails", fails(end));
        }
    }

    private JsonNode succeeds(HistoryEvent end, EventData output) {
        if (output.value().isEmpty()) {
            remarks.accept(
                    Remark.at(end, Kind.OPEN_DATA, "the output " + output.whyAbsent(), "the case accepts any output"));
            return NODES.objectNode().put("outputSchema", true);
        }
        JsonNode value = output.value().get();
        Optional<JsonNode> schema = open.of(value);
        schema.ifPresent(any -> remarks.accept(Remark.at(
                end,
                Kind.OPEN_VALUES,
                "the output has values that AWS made for this execution alone, such as UUIDs and times",
                "the case accepts others of their kind")));
        return schema.map(found -> (JsonNode) NODES.objectNode().set("outputSchema", found))
                .orElseGet(() -> NODES.objectNode().set("output", value));
    }

    private static JsonNode fails(HistoryEvent end) {
        ObjectNode fails = NODES.objectNode();
        Optional<String> error = end.text("error");
        if (error.isPresent()) {
            fails.put("error", error.get());
        } else {
            fails.putNull("error");
        }
        ObjectNode cause = fails.putObject("cause");
        end.text("cause").ifPresentOrElse(text -> cause.put("exact", text), () -> cause.put("absent", true));
        return fails;
    }

    private static ArrayNode path(Frame frame) {
        ArrayNode path = NODES.arrayNode();
        frame.visits().forEach(visit -> path.add(step(visit)));
        return path;
    }

    private static JsonNode step(Visit visit) {
        if (visit.isOf("Parallel")) {
            return forked(visit, "branches", visit.state().path("Branches").size());
        }
        return visit.isOf("Map")
                ? forked(
                        visit,
                        "iterations",
                        visit.inner().isEmpty() ? 0 : visit.inner().lastKey() + 1)
                : StringNode.valueOf(visit.name());
    }

    private static JsonNode forked(Visit visit, String member, int frames) {
        ObjectNode step = NODES.objectNode().put("state", visit.name());
        ArrayNode paths = step.putArray(member);
        for (int i = 0; i < frames; i++) {
            Frame inner = visit.inner().get(i);
            paths.add(inner == null ? NODES.arrayNode() : path(inner));
        }
        return step;
    }

    private void putInvocations(ObjectNode expect) {
        ArrayNode calls = expect.putObject("invocations").putArray(way.isConcurrent() ? "anyOrder" : "inOrder");
        way.calls().forEach(call -> calls.add(invocation(call)));
    }

    private ObjectNode invocation(RecordedCall call) {
        ObjectNode invocation = NODES.objectNode().put("resource", call.visit().resource());
        Optional<JsonNode> input = call.input();
        if (input.isPresent()) {
            Optional<JsonNode> schema = open.of(input.get());
            invocation.set(schema.isPresent() ? "inputSchema" : "input", schema.orElse(input.get()));
        } else {
            call.scheduled()
                    .ifPresent(event -> remarks.accept(Remark.at(
                            event,
                            Kind.OPEN_DATA,
                            "what the task of the state '" + call.visit().name() + "' received "
                                    + RecordedCall.data(event).whyAbsent(),
                            "the case accepts anything")));
        }
        return invocation;
    }

    /** The last values of the outermost variables, as far as they are known and not made anew in each execution. */
    private void putVariables(ObjectNode expect) {
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        for (HistoryEvent event : way.history().events()) {
            Visit visit = way.visits().get(event.id());
            if (event.is(Step.STATE_EXITED) && visit != null && visit.frame().isOutermost()) {
                if (event.hasTruncatedVariables()) {
                    variables.clear();
                }
                variables.putAll(event.assignedVariables());
            }
        }
        variables.values().removeIf(value -> open.of(value).isPresent());
        if (!variables.isEmpty()) {
            variables.forEach(expect.putObject("variables")::set);
        }
    }
}
