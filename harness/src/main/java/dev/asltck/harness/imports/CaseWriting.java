package dev.asltck.harness.imports;

import dev.asltck.harness.corpus.GeneratedCase;
import dev.asltck.harness.corpus.Origin;
import dev.asltck.harness.history.EventData;
import dev.asltck.harness.history.EventType;
import dev.asltck.harness.history.Recording;
import dev.asltck.harness.imports.Readings.Reading;
import dev.asltck.harness.imports.Remark.Kind;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes the case of an execution whose way is known. */
final class CaseWriting {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** An engine that has only real time should not be kept waiting longer. */
    private static final long LONGEST_REAL_SECONDS = 10;

    private final Recording recording;
    private final Way way;
    private final ObjectNode definition;
    private final Readings readings;
    private final List<Remark> remarks;

    /** @param remarks takes what cannot be rebuilt */
    CaseWriting(Recording recording, Way way, ObjectNode definition, List<Remark> remarks) {
        this.recording = recording;
        this.way = way;
        this.definition = definition;
        this.readings = Readings.of(definition);
        this.remarks = remarks;
    }

    ObjectNode written(String machine, String execution) throws NotImportableException {
        requireIdentity();
        Instant started = started();
        JsonNode input = input();
        VirtualTimes times = new VirtualTimes(way);
        FreshValues fresh = FreshValues.of(
                way, readings, List.of(definition, StringNode.valueOf(ContextFields.timestamp(started))));
        OpenSchema open = new OpenSchema(fresh);
        JsonNode tasks = new TaskScripting(way, times, open, remarks::add).scripts(Resources.of(definition));
        JsonNode expect = new ExpectedWay(way, open, remarks::add)
                .expect(recording.execution().output());
        remarkOnChance();

        ObjectNode written = head(machine, execution, started, expect);
        written.set("definition", definition);
        written.set("input", input);
        new ContextFields(recording, way.history())
                .of(readings, input, started)
                .ifPresent(context -> written.set("context", context));
        if (readings.has(Reading.TIME) || readings.has(Reading.TIME_OF_DAY)) {
            written.put("clock", ContextFields.timestamp(started));
        }
        if (!tasks.isEmpty()) {
            written.set("tasks", tasks);
        }
        written.set("expect", expect);
        return withFeatures(written, times);
    }

    private ObjectNode head(String machine, String execution, Instant started, JsonNode expect) {
        ObjectNode head = NODES.objectNode();
        head.put("id", CaseNaming.id(machine, execution));
        head.put("title", CaseNaming.title(machine, execution, expect));
        comment().ifPresent(comment -> head.put("comment", comment));
        head.put("dialect", "aws");
        head.put("level", "implementation-defined");
        head.putArray("evidence")
                .addObject()
                .put("kind", "aws-recorded")
                .put("source", recording.execution().arn().orElse("execution " + execution))
                .put("date", started.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        return head;
    }

    private Optional<String> comment() {
        return remarks.isEmpty()
                ? Optional.empty()
                : Optional.of(remarks.stream()
                        .map(Remark::sentence)
                        .distinct()
                        .collect(Collectors.joining(" ", "Not everything could be rebuilt. ", "")));
    }

    private void requireIdentity() throws NotImportableException {
        boolean isKnown = recording.execution().arn().isPresent()
                && recording.machineArn().isPresent();
        if (readings.has(Reading.IDENTITY) && !isKnown) {
            throw new NotImportableException(Remark.of(
                    Kind.IDENTITY_MISSING,
                    "the definition reads names or ids of the execution or its state machine, and these are not known",
                    "save the answer of describe-execution beside the history"));
        }
    }

    private Instant started() throws NotImportableException {
        return recording
                .started(way.history())
                .orElseThrow(() -> new NotImportableException(Remark.of(
                        Kind.NO_TIME,
                        "neither the events nor a description of the execution say when it started",
                        "save the history with its timestamps")));
    }

    private JsonNode input() throws NotImportableException {
        EventData recorded = way.history()
                .first(EventType.EXECUTION_STARTED)
                .map(event -> event.data("input"))
                .orElse(recording.execution().input())
                .or(recording.execution().input());
        return recorded.value()
                .orElseThrow(() -> new NotImportableException(Remark.at(
                        way.history().events().get(0),
                        Kind.DATA_MISSING,
                        "the input of the execution " + recorded.whyAbsent(),
                        "save the answer of describe-execution beside the history")));
    }

    private void remarkOnChance() {
        if (readings.has(Reading.CHANCE) && readings.has(Reading.CHOICE)) {
            remarks.add(Remark.of(
                    Kind.CHANCE,
                    "the definition draws random numbers, and chooses between ways",
                    "if the way depends on them, remove the case"));
        }
    }

    private ObjectNode withFeatures(ObjectNode written, VirtualTimes times) {
        List<String> others = new ArrayList<>();
        if (readings.has(Reading.CONTEXT)) {
            others.add("context-object");
        }
        if (times.total() > LONGEST_REAL_SECONDS) {
            others.add("virtual-time");
        }
        Origin origin = new Origin(URI.create("import:case"), recording.source(), "", 1, 1);
        ObjectNode ordered = NODES.objectNode();
        written.forEachEntry((name, value) -> {
            if (name.equals("evidence")) {
                Set<String> features = GeneratedCase.features(written, others, origin);
                if (!features.isEmpty()) {
                    features.forEach(ordered.putArray("features")::add);
                }
            }
            ordered.set(name, value);
        });
        return ordered;
    }
}
