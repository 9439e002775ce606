package dev.asltck.reference.recording;

import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.history.HistoryEvent;
import dev.asltck.reference.history.HistoryRecorder;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.problem.Validated;
import dev.asltck.reference.recording.Agreement.Tier;
import dev.asltck.reference.run.Environment;
import dev.asltck.reference.run.Outcome;
import dev.asltck.reference.task.TaskUnavailableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One recorded execution, executed once more. */
final class RecordedExecution {

    private static final Instant START = Instant.parse("2024-11-22T00:00:00Z");

    private final Recording recording;
    private final RecordedValue values;
    private final RecordedTasks tasks;
    private final List<HistoryEvent> history = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    RecordedExecution(Recording recording) {
        this.recording = recording;
        this.values = new RecordedValue(recording.texts("transforms"), List.of());
        this.tasks = new RecordedTasks(recording, values);
    }

    /**
     * Executes the machine and compares.
     *
     * @param tiers takes what the record tells of, and whether it was the same
     * @return what differs
     */
    List<String> compare(Map<Tier, Boolean> tiers) {
        Optional<Outcome> outcome = outcome();
        if (outcome.isEmpty()) {
            tiers.put(Tier.OUTCOME, false);
            return differences;
        }
        JsonNode expect = recording.get("expect");
        String status = status(outcome.get());
        note(tiers, Tier.OUTCOME, expect.path("status").stringValue("").equals(status), status);
        if (outcome.get() instanceof Outcome.Succeeded succeeded && expect.has("output")) {
            RecordedValue loose =
                    new RecordedValue(recording.texts("transforms"), recording.texts("loose_output_paths"));
            note(
                    tiers,
                    Tier.OUTPUT,
                    loose.matches(expect.get("output"), succeeded.output()),
                    Json.write(expect.get("output")) + "\n    but " + Json.write(succeeded.output()));
        }
        if (outcome.get() instanceof Outcome.Failed failed
                && status.equals(expect.path("status").stringValue(""))) {
            compareError(tiers, expect, failed.error());
        }
        if (recording.has("events")) {
            compareWay(tiers);
        }
        return differences;
    }

    private Optional<Outcome> outcome() {
        Validated<Program> loaded = Interpreter.load(recording.definition(), Dialect.AWS);
        if (loaded.value().isEmpty()) {
            differences.add("  refused: " + loaded.problems());
            return Optional.empty();
        }
        Environment environment = new Environment(
                Clock.virtual(recording.clock().orElse(START)),
                Entropy.seeded(1),
                Limits.DEFAULT,
                tasks,
                recording.identity(),
                Optional.empty(),
                Optional.of(new HistoryRecorder(recording.identity(), history::add)));
        try {
            return Optional.of(loaded.value()
                    .get()
                    .run(Optional.of(recording.get("input")), environment)
                    .outcome());
        } catch (TaskUnavailableException e) {
            differences.add("  " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String status(Outcome outcome) {
        if (outcome instanceof Outcome.Succeeded) {
            return "SUCCEEDED";
        }
        return outcome instanceof Outcome.TimedOut ? "TIMED_OUT" : "FAILED";
    }

    private void compareError(Map<Tier, Boolean> tiers, JsonNode expect, StatesError error) {
        note(
                tiers,
                Tier.ERROR,
                isSame(expect, "error", error.name()),
                error.name().toString());
        if (!recording.texts("loose").contains("cause") || expect.has("cause")) {
            note(
                    tiers,
                    Tier.CAUSE,
                    isSame(expect, "cause", error.cause()),
                    expect.path("cause") + "\n    but " + error.cause().orElse("none"));
        }
    }

    private boolean isSame(JsonNode expect, String member, Optional<String> actual) {
        return expect.has(member)
                ? actual.filter(text -> values.matches(expect.get(member).stringValue(), text))
                        .isPresent()
                : actual.isEmpty();
    }

    private void compareWay(Map<Tier, Boolean> tiers) {
        List<String> entered = names(history("StateEntered"));
        note(tiers, Tier.STATES, isSame(recording.texts("states_entered"), entered), entered.toString());
        if (!recording.get("tasks").isEmpty()) {
            note(tiers, Tier.TASKS, tasks.wereAsRecorded(), "tasks were invoked otherwise");
        }
        note(
                tiers,
                Tier.DATA,
                isSameData("entries", "StateEntered", "input") && isSameData("exits", "StateExited", "output"),
                "");
        List<String> events = history.stream().map(HistoryEvent::type).toList();
        note(tiers, Tier.EVENTS, isSame(recording.texts("events"), recordedTypes(events)), events.toString());
    }

    /** The recorder of some executions has lost one event while it sorted the others. */
    private List<String> recordedTypes(List<String> events) {
        return recording.texts("transforms").contains("parallel-order-lost")
                ? events.stream()
                        .filter(type -> !type.equals("ParallelStateSucceeded"))
                        .toList()
                : events;
    }

    private boolean isSame(List<String> recorded, List<String> actual) {
        return recording.is("concurrent")
                ? recorded.stream()
                        .sorted()
                        .toList()
                        .equals(actual.stream().sorted().toList())
                : recorded.equals(actual);
    }

    private Stream<HistoryEvent> history(String kind) {
        return history.stream().filter(event -> event.type().endsWith(kind));
    }

    private static List<String> names(Stream<HistoryEvent> events) {
        return events.map(event ->
                        event.details().orElseThrow().members().path("name").stringValue(""))
                .toList();
    }

    /** Each recorded value has its own among those of the run. */
    private boolean isSameData(String member, String kind, String data) {
        List<JsonNode> open = new ArrayList<>();
        history(kind).forEach(event -> open.add(event.details().orElseThrow().members()));
        return StreamSupport.stream(recording.get(member).spliterator(), false)
                .allMatch(entry -> open.stream()
                        .filter(candidate -> candidate.path("name").equals(entry.path("state")))
                        .filter(candidate -> values.matches(
                                entry.path(data), json(candidate.path(data).stringValue("null"))))
                        .findFirst()
                        .map(open::remove)
                        .isPresent());
    }

    private static JsonNode json(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            return JsonNodeFactory.instance.missingNode();
        }
    }

    private void note(Map<Tier, Boolean> tiers, Tier tier, boolean same, String difference) {
        tiers.put(tier, same);
        if (!same) {
            differences.add("  " + tier.title() + ": " + difference);
        }
    }
}
