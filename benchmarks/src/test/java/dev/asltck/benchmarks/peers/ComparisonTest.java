package dev.asltck.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.benchmarks.peers.Answer.Measured;
import dev.asltck.benchmarks.peers.Answer.Unmeasured;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final List<String> asked = new ArrayList<>();

    private Results compare(Meter meter) throws InterruptedException {
        return new Comparison(
                        List.of("A", "B"),
                        List.of(Workload.COLD_START, Workload.MAP),
                        3,
                        (engine, workload) -> {
                            asked.add(engine + " " + workload.word());
                            return meter.measure(engine, workload);
                        },
                        line -> {})
                .run();
    }

    @Test
    void asksTheEnginesInTurn() throws Exception {
        compare((engine, workload) -> Measured.coldStart("1", 1));

        List<String> round = List.of("A cold-start", "B cold-start", "A map", "B map");
        assertThat(asked).hasSize(12).containsSequence(round).startsWith("A cold-start", "B cold-start");
        assertThat(asked.subList(4, 8)).isEqualTo(round);
    }

    @Test
    void asksForNothingAgainThatHasFailed() throws Exception {
        Results results = compare((engine, workload) -> engine.equals("B") && workload == Workload.MAP
                ? Unmeasured.failed("1", "broken")
                : Measured.coldStart("1", 1));

        assertThat(asked).containsOnlyOnce("B map");
        assertThat(asked.stream().filter("A map"::equals)).hasSize(3);
        assertThat(results.hasFailures()).isTrue();
    }

    @Test
    void takesALackForNoFailure() throws Exception {
        Results results = compare((engine, workload) -> new Unmeasured("1", "it does not claim that", true));

        assertThat(results.hasFailures()).isFalse();
    }
}
