package dev.asltck.harness.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;

class OutcomesTest {

    private static final Duration MEASURED = Duration.ofMillis(2_500);

    private static DescribeExecutionResponse.Builder execution(String status) {
        return DescribeExecutionResponse.builder().status(status);
    }

    @Test
    void haveTheOutput() throws NoObservationException {
        assertThat(Outcomes.of(execution("SUCCEEDED").output("{\"a\":1}").build()))
                .isEqualTo(new ObservedOutcome.Succeeded(CaseJson.json("{ 'a': 1 }")));
    }

    @Test
    void haveTheErrorAndTheCause() throws NoObservationException {
        assertThat(Outcomes.of(execution("FAILED").error("E").build()))
                .isEqualTo(new ObservedOutcome.Failed(Optional.of("E"), Optional.empty()));
    }

    @Test
    void tellAnExecutionThatTimedOutFromOneThatFailed() throws NoObservationException {
        assertThat(Outcomes.of(execution("TIMED_OUT").build())).isEqualTo(new ObservedOutcome.TimedOut());
    }

    @Test
    void showAnOutputThatIsNoJson() throws NoObservationException {
        assertThat(Outcomes.of(execution("SUCCEEDED").output("yes").build()))
                .isEqualTo(succeeded("{ '(no JSON)': 'yes' }"));
        assertThat(Outcomes.of(execution("SUCCEEDED").build())).isEqualTo(succeeded("{ '(no JSON)': '(nothing)' }"));
    }

    private static ObservedOutcome succeeded(String output) {
        return new ObservedOutcome.Succeeded(CaseJson.json(output));
    }

    @Test
    void blameTheServerForAStatusThatThereIsNot() {
        assertThatThrownBy(() -> Outcomes.of(execution("ENDED").build())).isInstanceOf(EngineCrashException.class);
    }

    @Test
    void doNotJudgeWhatSomebodyElseHasStopped() {
        assertThatThrownBy(() -> Outcomes.of(execution("ABORTED").build())).isInstanceOf(AdapterException.class);
    }

    @Test
    void takeTheTimesOfTheService() {
        Instant start = Instant.parse("2024-11-22T00:00:00.250Z");

        assertThat(Outcomes.seconds(start, start.plusMillis(2_000), MEASURED)).isEqualTo(2);
    }

    @Test
    void measureWhereTheServiceCountsWholeSeconds() {
        Instant start = Instant.parse("2024-11-22T00:00:00Z");

        assertThat(Outcomes.seconds(start, start.plusSeconds(3), MEASURED)).isEqualTo(2.5);
        assertThat(Outcomes.seconds(start, null, MEASURED)).isEqualTo(2.5);
    }
}
