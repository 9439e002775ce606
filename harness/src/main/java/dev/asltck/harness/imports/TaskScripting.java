package dev.asltck.harness.imports;

import dev.asltck.harness.imports.Remark.Kind;
import dev.asltck.reference.json.CanonicalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rebuilds the task scripts of a case, by the Resources of the states that called the tasks. */
final class TaskScripting {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Way way;
    private final AttemptScript attempts;
    private final OpenSchema open;
    private final Consumer<Remark> remarks;

    TaskScripting(Way way, VirtualTimes times, OpenSchema open, Consumer<Remark> remarks) {
        this.way = way;
        this.attempts = new AttemptScript(times);
        this.open = open;
        this.remarks = remarks;
    }

    /** A call with what it was answered. */
    private record Answered(RecordedCall call, ObjectNode attempt) {}

    /** The scripts of all Resources that the definition has: one that was not called does not answer. */
    ObjectNode scripts(Iterable<String> resources) throws NotImportableException {
        Map<String, List<Answered>> byResource = new LinkedHashMap<>();
        resources.forEach(resource -> byResource.put(resource, new ArrayList<>()));
        for (RecordedCall call : way.calls()) {
            byResource
                    .computeIfAbsent(call.visit().resource(), resource -> new ArrayList<>())
                    .add(new Answered(call, attempts.of(call)));
        }
        ObjectNode scripts = NODES.objectNode();
        byResource.forEach((resource, answered) -> scripts.set(resource, script(resource, answered)));
        return scripts;
    }

    private JsonNode script(String resource, List<Answered> answered) {
        if (answered.isEmpty()) {
            return NODES.arrayNode().add(AttemptScript.never());
        }
        ArrayNode sequence = compressed(answered);
        boolean ordered = sequence.size() == 1
                || answered.stream()
                        .allMatch(each -> each.call().visit().frame().isOutermost());
        if (ordered) {
            return sequence;
        }
        if (answered.stream().allMatch(each -> isFixed(each.call()))) {
            return byInput(answered);
        }
        remarks.accept(Remark.at(
                answered.get(0)
                        .call()
                        .scheduled()
                        .or(() -> answered.get(0).call().end())
                        .orElseThrow(),
                Kind.OPEN_ORDER,
                "branches or iterations call " + resource + " with inputs that are not known, or new in each execution",
                "the case gives the answers in the order of the recording"));
        return sequence;
    }

    /** Whether what the task receives is known, and the same in each execution. */
    private boolean isFixed(RecordedCall call) {
        return call.input().filter(input -> open.of(input).isEmpty()).isPresent();
    }

    private static ObjectNode byInput(List<Answered> answered) {
        Map<String, List<Answered>> byInput = new LinkedHashMap<>();
        for (Answered each : answered) {
            byInput.computeIfAbsent(CanonicalText.of(each.call().input().orElseThrow()), text -> new ArrayList<>())
                    .add(each);
        }
        ArrayNode entries = NODES.arrayNode();
        byInput.values().forEach(same -> {
            ObjectNode entry = entries.addObject();
            entry.set("input", same.get(0).call().input().orElseThrow());
            entry.set("attempts", compressed(same));
        });
        return NODES.objectNode().set("when", entries);
    }

    /** One attempt for all in a row that are the same. */
    private static ArrayNode compressed(List<Answered> answered) {
        ArrayNode sequence = NODES.arrayNode();
        int times = 0;
        for (int i = 0; i < answered.size(); i++) {
            times++;
            ObjectNode attempt = answered.get(i).attempt();
            if (i + 1 == answered.size() || !attempt.equals(answered.get(i + 1).attempt())) {
                sequence.add(times == 1 ? attempt : attempt.deepCopy().put("times", times));
                times = 0;
            }
        }
        return sequence;
    }
}
