package dev.asltck.harness.compare;

import static dev.asltck.harness.compare.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.Descriptions;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElapsedComparisonTest {

    private static final String EXPECT = "{ 'timesOut': true, 'elapsed': 3 }";

    private List<Fact> judged(ClockKind clock, double seconds) {
        Observation observation =
                new Observation(new ObservedOutcome.TimedOut(), List.of(), List.of(), Map.of(), seconds);
        Verdict verdict =
                judge(Descriptions.seeingAll(clock), EXPECT, observation).verdict();
        return verdict instanceof Verdict.Failed failed ? failed.facts() : List.of();
    }

    @Test
    void isExactOnAVirtualClock() {
        assertThat(judged(ClockKind.VIRTUAL, 3)).isEmpty();
        assertThat(judged(ClockKind.VIRTUAL, 3.001)).hasSize(1);
        assertThat(judged(ClockKind.VIRTUAL, 2.999)).hasSize(1);
    }

    @Test
    void mayBeLaterOnARealClock() {
        assertThat(judged(ClockKind.REAL, 3)).isEmpty();
        assertThat(judged(ClockKind.REAL, 5)).isEmpty();
        assertThat(judged(ClockKind.REAL, 60)).hasSize(1);
    }

    @Test
    void mayNotBeEarlierOnARealClock() {
        assertThat(judged(ClockKind.REAL, 2.95)).isEmpty();
        assertThat(judged(ClockKind.REAL, 2)).hasSize(1);
    }
}
