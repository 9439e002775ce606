package dev.asltck.reference.recording;

import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.run.Environment;
import dev.asltck.reference.run.TraceEvent;
import dev.asltck.reference.task.TaskAnswer;
import dev.asltck.reference.task.TaskCall;
import dev.asltck.reference.task.TaskScript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One recorded call of TestState: a state that is executed by itself, with mocks for its task, branches or iterations. */
final class RecordedTestState {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String TESTED = "StateName";
    private static final String MOCK = "urn:mock";
    private static final String PLACE =
            "^An error occurred while executing the state '.*' \\(entered at the event id #\\d+\\)\\. ";

    private final Recording recording;
    private final List<TraceEvent> events = new ArrayList<>();
    private int invocations;

    RecordedTestState(Recording recording) {
        this.recording = recording;
    }

    /** What differs, in words. */
    List<String> differences() {
        ObjectNode state = (ObjectNode) tested().deepCopy();
        mockParts(state);
        Optional<Program> program =
                Interpreter.load(Json.write(machine(state)), Dialect.AWS).value();
        if (program.isEmpty()) {
            return List.of("  refused");
        }
        Environment environment = Environment.of(
                        Clock.virtual(Instant.parse("2024-11-22T00:00:00Z")), Entropy.seeded(1), this::answer)
                .withContext(context())
                .withListener((at, scope, event) -> {
                    if (scope.parent().isEmpty()) {
                        events.add(event);
                    }
                });
        program.get().run(Optional.of(input()), environment);
        return compare();
    }

    private JsonNode tested() {
        JsonNode definition = recording.get("definition");
        return recording.has("stateName") ? state(definition, recording.text("stateName")) : definition;
    }

    private JsonNode input() {
        return recording.has("input") ? recording.get("input") : NODES.objectNode();
    }

    private Optional<ObjectNode> context() {
        return Optional.of(recording.get("context") instanceof ObjectNode given ? given : expressContext());
    }

    /** TestState executes like an Express machine, which has no redrives. */
    private ObjectNode expressContext() {
        ObjectNode context = NODES.objectNode();
        context.putObject("Execution")
                .put("Id", "arn:aws:states:us-east-1:111111111111:express:machine:execution")
                .put("Name", "execution")
                .put("RoleArn", "arn:aws:iam::111111111111:role/role")
                .put("StartTime", "2024-11-22T00:00:00Z")
                .set("Input", input());
        context.putObject("StateMachine")
                .put("Id", "arn:aws:states:us-east-1:111111111111:stateMachine:machine")
                .put("Name", "machine");
        return context;
    }

    private static JsonNode state(JsonNode graph, String name) {
        JsonNode found = graph.path("States").path(name);
        for (JsonNode state : graph.path("States")) {
            if (found.isMissingNode()) {
                found = state(state.path("ItemProcessor"), name);
            }
        }
        return found;
    }

    /** Iterations and branches become tasks that answer what the mock says they come to. */
    private void mockParts(ObjectNode state) {
        if (!recording.has("mock")) {
            return;
        }
        if (state.has("ItemProcessor")) {
            ObjectNode processor = mockedGraph(0);
            boolean failsAsAWhole = recording.get("mock").has("errorOutput");
            if (!failsAsAWhole && state.path("ItemProcessor").has("ProcessorConfig")) {
                processor.set("ProcessorConfig", state.path("ItemProcessor").path("ProcessorConfig"));
            }
            state.set("ItemProcessor", processor);
        } else if (state.has("Branches")) {
            ArrayNode branches = state.putArray("Branches");
            mockResult().forEach(unused -> branches.add(mockedGraph(branches.size())));
        }
    }

    private static ObjectNode mockedGraph(int number) {
        String name = "Mock" + number;
        ObjectNode graph = NODES.objectNode().put("StartAt", name);
        graph.putObject("States")
                .putObject(name)
                .put("Type", "Task")
                .put("QueryLanguage", "JSONata")
                .put("Resource", MOCK)
                .put("End", true);
        return graph;
    }

    private JsonNode mockResult() {
        return json(recording.get("mock").path("result").stringValue("null"));
    }

    /** The machine has the state, and others that it may go to. */
    private ObjectNode machine(ObjectNode state) {
        ObjectNode machine = NODES.objectNode().put("StartAt", TESTED);
        JsonNode language = recording.get("definition").path("QueryLanguage");
        if (!language.isMissingNode()) {
            machine.set("QueryLanguage", language);
        }
        ObjectNode states = machine.putObject("States");
        states.set(TESTED, state);
        targets(state).forEach(target -> states.putObject(target).put("Type", "Succeed"));
        return machine;
    }

    private static List<String> targets(JsonNode value) {
        List<String> targets = new ArrayList<>();
        value.properties().forEach(member -> {
            if (member.getKey().equals("Next") || member.getKey().equals("Default")) {
                targets.add(member.getValue().stringValue());
            } else if (!member.getKey().equals("ItemProcessor")
                    && !member.getKey().equals("Branches")) {
                member.getValue().forEach(inner -> targets.addAll(targets(inner)));
            }
        });
        return targets;
    }

    private TaskScript answer(TaskCall call) {
        if (call.purpose() == TaskCall.Purpose.ITEM_READER) {
            return answered(json(recording
                    .get("stateConfiguration")
                    .path("mapItemReaderData")
                    .stringValue("null")));
        }
        JsonNode mock = recording.get("mock");
        int invocation = invocations++;
        if (mock.has("errorOutput") || invocation < failures()) {
            JsonNode error = mock.path("errorOutput");
            return TaskScript.immediately(new TaskAnswer.Failure(
                    Optional.of(error.path("error").stringValue("Failed")),
                    Optional.of(error.path("cause").stringValue(""))));
        }
        JsonNode result = mockResult();
        return answered(call.resource().equals(MOCK) ? result.path(invocation) : result);
    }

    private int failures() {
        return recording
                .get("stateConfiguration")
                .path("mapIterationFailureCount")
                .intValue(0);
    }

    private static TaskScript answered(JsonNode result) {
        return TaskScript.immediately(new TaskAnswer.Success(result));
    }

    /** The state is over with its exit, its failure for good, or the retry that is asked about. */
    private List<String> compare() {
        JsonNode expected = recording.get("result");
        RecordedValue values = new RecordedValue(recording.texts("transforms"), List.of());
        ObjectNode actual = NODES.objectNode();
        actual.put("status", status());
        error().ifPresent(error -> {
            error.name().ifPresent(name -> actual.put("error", name));
            error.cause().ifPresent(cause -> actual.put("cause", cause.replaceFirst(PLACE, "")));
        });
        List<String> differences = new ArrayList<>();
        for (String member : List.of("status", "error", "cause", "output", "nextState")) {
            JsonNode value =
                    member.equals("output") ? output() : member.equals("nextState") ? next() : actual.path(member);
            JsonNode recorded = member.equals("output") && expected.has(member)
                    ? json(
                            expected.get(member).isString()
                                    ? expected.get(member).stringValue()
                                    : Json.write(expected.get(member)))
                    : expected.path(member);
            if (expected.has(member) && !values.matches(recorded, value)) {
                differences.add("  " + member + ": " + recorded + "\n    but " + value);
            }
        }
        JsonNode delay = expected.path("inspectionData").path("errorDetails").path("retryBackoffIntervalSeconds");
        if (delay.isNumber() && delay.longValue() != delay().toSeconds()) {
            differences.add("  delay: " + delay + "\n    but " + delay());
        }
        return differences;
    }

    private String status() {
        if (retry().isPresent()) {
            return "RETRIABLE";
        }
        if (first(TraceEvent.ErrorCaught.class).isPresent()) {
            return "CAUGHT_ERROR";
        }
        return first(TraceEvent.StateExited.class).isPresent() ? "SUCCEEDED" : "FAILED";
    }

    /** The retry after as many as the call says there have been. */
    private Optional<TraceEvent.RetryScheduled> retry() {
        long before =
                recording.get("stateConfiguration").path("retrierRetryCount").longValue(0);
        return all(TraceEvent.RetryScheduled.class).stream()
                .filter(retry -> retry.number() == before + 1)
                .findFirst();
    }

    private Duration delay() {
        return retry().map(TraceEvent.RetryScheduled::delay).orElse(Duration.ZERO);
    }

    private Optional<StatesError> error() {
        return first(TraceEvent.StateFailed.class).map(TraceEvent.StateFailed::error);
    }

    private JsonNode output() {
        return first(TraceEvent.StateExited.class)
                .map(TraceEvent.StateExited::output)
                .orElseGet(NODES::missingNode);
    }

    private JsonNode next() {
        return all(TraceEvent.StateEntered.class).stream()
                .skip(1)
                .findFirst()
                .<JsonNode>map(entered -> NODES.stringNode(entered.state()))
                .orElseGet(NODES::missingNode);
    }

    private <E extends TraceEvent> Optional<E> first(Class<E> type) {
        return all(type).stream().findFirst();
    }

    private <E extends TraceEvent> List<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static JsonNode json(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
