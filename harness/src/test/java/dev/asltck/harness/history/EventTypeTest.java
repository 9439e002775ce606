package dev.asltck.harness.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTypeTest {

    @ParameterizedTest
    @CsvSource({
        "ActivityScheduleFailed,      activityScheduleFailedEventDetails",
        "ChoiceStateEntered,          stateEnteredEventDetails",
        "WaitStateExited,             stateExitedEventDetails",
        "EvaluationFailed,            evaluationFailedEventDetails",
        "ExecutionRedriven,           executionRedrivenEventDetails",
        "LambdaFunctionStartFailed,   lambdaFunctionStartFailedEventDetails",
        "MapIterationStarted,         mapIterationStartedEventDetails",
        "MapRunRedriven,              mapRunRedrivenEventDetails",
        "TaskSubmitted,               taskSubmittedEventDetails"
    })
    void knowsWhereTheDetailsOfAnEventAre(String word, String member) {
        EventType type = EventType.of(word);

        assertThat(type.word()).isEqualTo(word);
        assertThat(type.detailsMember()).isEqualTo(member);
    }

    @Test
    void takesATypeThatAwsHasAddedSinceForUnknown() {
        assertThat(EventType.of("QuantumStateEntered")).isEqualTo(EventType.UNKNOWN);
    }
}
