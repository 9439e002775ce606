package dev.asltck.harness.imports;

import dev.asltck.harness.history.EventType;
import dev.asltck.harness.history.History;
import dev.asltck.harness.history.MachineDescription;
import dev.asltck.harness.history.Recording;
import dev.asltck.harness.imports.Readings.Reading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rebuilds what the Context Object said of the execution and its state machine, where the definition reads it. */
final class ContextFields {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Recording recording;
    private final History history;

    ContextFields(Recording recording, History history) {
        this.recording = recording;
        this.history = history;
    }

    static String timestamp(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    Optional<ObjectNode> of(Readings readings, JsonNode input, Instant started) {
        ObjectNode context = NODES.objectNode();
        if (readings.has(Reading.EXECUTION)) {
            context.set("Execution", execution(input, started));
        }
        if (readings.has(Reading.STATE_MACHINE)) {
            context.set("StateMachine", stateMachine());
        }
        return context.isEmpty() ? Optional.empty() : Optional.of(context);
    }

    /** In the order that AWS has, which causes show. */
    private ObjectNode execution(JsonNode input, Instant started) {
        ObjectNode execution = NODES.objectNode();
        recording.execution().arn().ifPresent(arn -> execution.put("Id", arn));
        execution.set("Input", input);
        execution.put("StartTime", timestamp(started));
        recording.execution().name().ifPresent(name -> execution.put("Name", name));
        roleArn().ifPresent(arn -> execution.put("RoleArn", arn));
        return execution.put("RedriveCount", 0);
    }

    private Optional<String> roleArn() {
        return history.first(EventType.EXECUTION_STARTED)
                .flatMap(event -> event.text("roleArn"))
                .or(() -> recording.machine().flatMap(MachineDescription::roleArn));
    }

    private ObjectNode stateMachine() {
        ObjectNode machine = NODES.objectNode();
        recording.machineArn().ifPresent(arn -> machine.put("Id", arn));
        recording.machineName().ifPresent(name -> machine.put("Name", name));
        return machine;
    }
}
