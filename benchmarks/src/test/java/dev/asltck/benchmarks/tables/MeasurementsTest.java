package dev.asltck.benchmarks.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.benchmarks.JsonPathLoopBenchmark;
import dev.asltck.benchmarks.figures.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MeasurementsTest {

    private static final Trial ONE = Trial.of(JsonPathLoopBenchmark.class, "interpreted");
    private static final Trial OTHER = Trial.of(JsonPathLoopBenchmark.class, "handWritten");

    @Test
    void takesTurnsAndJoinsTheRounds() throws Exception {
        List<Trial> measured = new ArrayList<>();
        List<String> told = new ArrayList<>();

        Measurements measurements = Measurements.inTurns(
                List.of(ONE, OTHER),
                2,
                trial -> {
                    measured.add(trial);
                    return List.of(new Iteration(measured.size(), 0, 0), new Iteration(10.0 * measured.size(), 0, 0));
                },
                told::add);

        assertThat(measured).containsExactly(ONE, OTHER, ONE, OTHER);
        assertThat(told)
                .containsExactly(
                        "round 1 of 2: JsonPathLoopBenchmark.interpreted",
                        "round 1 of 2: JsonPathLoopBenchmark.handWritten",
                        "round 2 of 2: JsonPathLoopBenchmark.interpreted",
                        "round 2 of 2: JsonPathLoopBenchmark.handWritten");
        assertThat(measurements.point(ONE, 1).scores()).isEqualTo(new Spread(6.5, 1, 30));
        assertThat(measurements.point(OTHER, 2).scores()).isEqualTo(new Spread(6, 1, 20));
    }

    @Test
    void knowsNothingOfWhatWasNotMeasured() throws Exception {
        Measurements measurements = Measurements.inTurns(List.of(ONE), 1, trial -> List.of(), line -> {});

        assertThatThrownBy(() -> measurements.point(OTHER, 1)).isInstanceOf(NoSuchElementException.class);
    }
}
