package dev.asltck.harness.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A recorded execution: all that was saved of it.
 *
 * @param source where it was saved, for messages
 * @param pages of its history
 * @param machine that it was an execution of
 */
public record Recording(
        String source, List<JsonNode> pages, ExecutionDescription execution, Optional<MachineDescription> machine) {

    /** {@code arn:aws:states:REGION:ACCOUNT:stateMachine:NAME}; a version or an alias may follow. */
    private static final int PARTS_OF_ARN = 7;

    public Recording {
        pages = List.copyOf(pages);
    }

    /** The name of the state machine, if it is known. */
    public Optional<String> machineName() {
        return machineArn().map(ExecutionDescription::lastPart);
    }

    /** Without the version or the alias with which it was started. */
    public Optional<String> machineArn() {
        return execution
                .stateMachineArn()
                .or(() -> machine.flatMap(MachineDescription::arn))
                .map(Recording::unqualified);
    }

    private static String unqualified(String arn) {
        return arn.split(":", -1).length > PARTS_OF_ARN ? arn.substring(0, arn.lastIndexOf(':')) : arn;
    }

    /** When it started. */
    public Optional<Instant> started(History history) {
        return execution
                .started()
                .or(() -> history.first(EventType.EXECUTION_STARTED).flatMap(HistoryEvent::at));
    }
}
