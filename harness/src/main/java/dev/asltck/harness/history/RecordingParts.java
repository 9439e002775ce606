package dev.asltck.harness.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Gathers the parts of a recorded execution. What a part is shows in its members, so that it may come in a file of its own, among others in
 * one object, or mixed with the members of others.
 */
public final class RecordingParts {

    /** Where parts are members of an object, and perhaps once more of one of these. */
    private static final int DEEPEST = 3;

    /** Members that are parts, or data in which anything may look like one. */
    private static final Set<String> NO_PARTS_WITHIN = Set.of("input", "output", "definition", "events", "states");

    private final List<JsonNode> pages = new ArrayList<>();
    private @Nullable ExecutionDescription execution;
    private @Nullable MachineDescription machine;

    /** Takes what there is in a JSON value. */
    public RecordingParts add(JsonNode document) {
        add(document, DEEPEST);
        return this;
    }

    /** The parts of each execution in a JSON value, which may be a list of executions. */
    public static List<RecordingParts> each(JsonNode document) {
        if (document.isArray() && !isEvents(document)) {
            List<RecordingParts> elements = StreamSupport.stream(document.spliterator(), false)
                    .map(element -> new RecordingParts().add(element))
                    .toList();
            if (elements.stream().anyMatch(RecordingParts::isComplete)) {
                return elements;
            }
        }
        return List.of(new RecordingParts().add(document));
    }

    /** Whether it has more of an execution than its history. */
    public boolean isComplete() {
        return hasHistory() && (hasExecution() || hasMachine());
    }

    /** Whether it has the history of an execution from its beginning. */
    public boolean hasFirstEvent() {
        return pages.stream()
                .flatMap(page -> (page.isArray() ? page : Members.of(page, "events")).valueStream())
                .anyMatch(event -> Members.of(event, "id").longValue(0) == 1);
    }

    /** Takes all that others have. */
    public RecordingParts addAll(RecordingParts others) {
        pages.addAll(others.pages);
        execution = execution == null ? others.execution : execution;
        machine = machine == null ? others.machine : machine;
        return this;
    }

    /** Takes the state machine, in place of one that is there. */
    public RecordingParts withMachine(MachineDescription other) {
        machine = other;
        return this;
    }

    public boolean hasHistory() {
        return !pages.isEmpty();
    }

    public boolean hasMachine() {
        return machine != null;
    }

    public boolean hasExecution() {
        return execution != null;
    }

    public Optional<MachineDescription> machine() {
        return Optional.ofNullable(machine);
    }

    /** Whether there is nothing that belongs to one execution alone. */
    public boolean isMachineOnly() {
        return hasMachine() && !hasHistory() && !hasExecution();
    }

    public Recording recording(String source) {
        return new Recording(
                source, pages, execution == null ? ExecutionDescription.NONE : execution, Optional.ofNullable(machine));
    }

    private void add(JsonNode node, int depth) {
        if (isEvents(node) || isPage(node)) {
            pages.add(node);
        }
        addExecution(node);
        addMachine(node);
        if (depth > 1 && node.isObject()) {
            node.forEachEntry((name, member) -> {
                if (!NO_PARTS_WITHIN.contains(name.toLowerCase(Locale.ROOT))) {
                    add(member, depth - 1);
                }
            });
        } else if (depth > 1 && !isEvents(node)) {
            node.forEach(element -> add(element, depth - 1));
        }
    }

    private void addExecution(JsonNode node) {
        boolean describes = Members.has(node, "executionArn")
                && (Members.has(node, "status") || Members.has(node, "startDate") || Members.has(node, "input"));
        if (describes && execution == null) {
            execution = ExecutionDescription.of(node);
        }
    }

    private void addMachine(JsonNode node) {
        boolean describes = Members.has(node, "definition");
        boolean defines = Members.of(node, "States").isObject() && Members.has(node, "StartAt");
        if (machine == null && (describes || defines)) {
            machine = describes ? MachineDescription.of(node) : MachineDescription.ofDefinition(node);
        }
    }

    static boolean isPage(JsonNode node) {
        return Members.of(node, "events").isArray();
    }

    static boolean isEvents(JsonNode node) {
        return node.isArray()
                && !node.isEmpty()
                && StreamSupport.stream(node.spliterator(), false)
                        .allMatch(each -> Members.has(each, "id") && Members.has(each, "type"));
    }
}
