package dev.asltck.harness.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Observation.StateEntry;
import dev.asltck.harness.history.RecordingParts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.model.GetExecutionHistoryResponse;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import tools.jackson.databind.JsonNode;

class ExecutionPathTest {

    private static final String DEFINITION = """
            { "StartAt": "M", "States": { "M": { "Type": "Map", "End": true, "ItemProcessor": {
              "StartAt": "B", "States": { "B": { "Type": "Pass", "End": true } } } } } }""";

    private final List<HistoryEvent> events = new ArrayList<>();

    /** Each event follows from the one before it. */
    private void event(String type, Consumer<HistoryEvent.Builder> details) {
        long id = events.size() + 1L;
        events.add(HistoryEvent.builder()
                .id(id)
                .previousEventId(id - 1)
                .timestamp(Instant.EPOCH)
                .type(type)
                .applyMutation(details)
                .build());
    }

    private void entered(String type, String state) {
        event(
                type,
                event -> event.stateEnteredEventDetails(
                        details -> details.name(state).input("[0]")));
    }

    private void exited(String type, String state) {
        event(
                type,
                event -> event.stateExitedEventDetails(
                        details -> details.name(state).output("[0]")));
    }

    private List<StateEntry> path() throws AdapterException {
        RecordingParts parts = new RecordingParts().withMachine(ExecutionPath.machine(DEFINITION));
        int middle = events.size() / 2;
        parts.add(page(events.subList(0, middle)));
        parts.add(page(events.subList(middle, events.size())));
        return ExecutionPath.entries(parts.recording("arn"));
    }

    private static JsonNode page(List<HistoryEvent> events) {
        return SdkJson.of(GetExecutionHistoryResponse.builder().events(events).build());
    }

    @Test
    void isInTheHistoryPageByPage() throws AdapterException {
        event("ExecutionStarted", event -> event.executionStartedEventDetails(details -> details.input("[0]")));
        entered("MapStateEntered", "M");
        event("MapStateStarted", event -> event.mapStateStartedEventDetails(details -> details.length(1)));
        event(
                "MapIterationStarted",
                event -> event.mapIterationStartedEventDetails(
                        details -> details.name("M").index(0)));
        entered("PassStateEntered", "B");
        exited("PassStateExited", "B");
        event(
                "MapIterationSucceeded",
                event -> event.mapIterationSucceededEventDetails(
                        details -> details.name("M").index(0)));
        event("MapStateSucceeded", event -> {});
        exited("MapStateExited", "M");
        event("ExecutionSucceeded", event -> event.executionSucceededEventDetails(details -> details.output("[0]")));

        assertThat(path()).containsExactly(new StateEntry("", "M"), new StateEntry("/M[0]", "B"));
    }

    @Test
    void isNotGuessedIfTheHistoryIsNotWhole() {
        event("ExecutionStarted", event -> {});
        entered("MapStateEntered", "M");

        assertThatThrownBy(this::path)
                .isInstanceOf(AdapterException.class)
                .hasMessageContaining("the history ends before the execution does");
    }
}
