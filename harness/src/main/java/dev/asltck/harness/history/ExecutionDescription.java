package dev.asltck.harness.history;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What DescribeExecution says of an execution.
 *
 * @param arn of the execution
 */
public record ExecutionDescription(
        Optional<String> arn,
        Optional<String> name,
        Optional<String> stateMachineArn,
        Optional<Instant> started,
        EventData input,
        EventData output) {

    /** Of an execution that was not described. */
    static final ExecutionDescription NONE = new ExecutionDescription(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            EventData.absent("is not known"),
            EventData.absent("is not known"));

    static ExecutionDescription of(JsonNode answer) {
        Optional<String> arn = Members.text(answer, "executionArn");
        return new ExecutionDescription(
                arn,
                Members.text(answer, "name").or(() -> arn.map(ExecutionDescription::lastPart)),
                Members.text(answer, "stateMachineArn"),
                Timestamps.read(Members.of(answer, "startDate")),
                EventData.of(answer, "input"),
                EventData.of(answer, "output"));
    }

    static String lastPart(String arn) {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }
}
