package dev.asltck.benchmarks.tables;

import dev.asltck.benchmarks.figures.Spread;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one trial, in all rounds.
 *
 * @param parts among which each operation is shared out
 */
record Point(List<Iteration> iterations, int parts) {

    private static final double MEGABYTE = 1e6;

    Spread scores() {
        return spread(iteration -> iteration.score() / parts);
    }

    /** Allocated; they hardly vary. */
    double bytes() {
        return spread(iteration -> iteration.bytes() / parts).median();
    }

    /** Of characters, each of which is a byte. */
    Spread megabytes() {
        return spread(iteration -> iteration.characters() / MEGABYTE);
    }

    private Spread spread(ToDoubleFunction<Iteration> figure) {
        return Spread.of(iterations.stream().mapToDouble(figure).boxed().toList());
    }
}
