package dev.asltck.benchmarks.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What was measured of each trial, in all rounds. */
final class Measurements {

    private final Map<Trial, List<Iteration>> iterations = new LinkedHashMap<>();

    /** Has all trials take turns, round by round, so that what else the machine does meets all of them alike. */
    static Measurements inTurns(List<Trial> trials, int rounds, TrialMeter meter, Consumer<String> listener)
            throws FailedMeasurementException {
        Measurements measurements = new Measurements();
        for (int round = 1; round <= rounds; round++) {
            for (Trial trial : trials) {
                listener.accept("round " + round + " of " + rounds + ": " + trial);
                measurements.add(trial, meter.measure(trial));
            }
        }
        return measurements;
    }

    private void add(Trial trial, List<Iteration> measured) {
        iterations.computeIfAbsent(trial, any -> new ArrayList<>()).addAll(measured);
    }

    /** @throws java.util.NoSuchElementException if it was not measured */
    Point point(Trial trial, int parts) {
        return new Point(List.copyOf(Optional.ofNullable(iterations.get(trial)).orElseThrow()), parts);
    }
}
