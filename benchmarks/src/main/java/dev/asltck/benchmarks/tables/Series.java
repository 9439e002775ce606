package dev.asltck.benchmarks.tables;

import java.util.Optional;

/**
 * One row, or one for each step: a benchmark.
 *
 * @param label what the rows show of it
 * @param floor what is measured to compare with: the least that the same can cost
 */
record Series(String label, Trial trial, Optional<Trial> floor) {

    static Series of(String label, Trial trial) {
        return new Series(label, trial, Optional.empty());
    }

    static Series of(String label, Class<?> benchmark, String method) {
        return of(label, Trial.of(benchmark, method));
    }

    /** The same benchmark class has the floor, with the same parameters. */
    Series onFloor(String method) {
        return new Series(label, trial, Optional.of(new Trial(trial.benchmark(), method, trial.parameters())));
    }

    /** The same, and its floor, for some value of a parameter. */
    Series with(String parameter, Object value) {
        return new Series(label, trial.with(parameter, value), floor.map(each -> each.with(parameter, value)));
    }
}
