package dev.asltck.benchmarks.tables;

import dev.asltck.benchmarks.figures.Figures;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What stands in one row, and what it is compared with.
 *
 * @param above the row above in the same series
 * @param floor the least that the same can cost
 */
record Row(Point point, Optional<Point> above, Optional<Point> floor) {

    private static final String NO_FIGURE = "–";

    String timesAbove(ToDoubleFunction<Point> figure) {
        return times(figure, above);
    }

    String timesFloor(ToDoubleFunction<Point> figure) {
        return times(figure, floor);
    }

    String bytesBeyondFloor() {
        return floor.map(least -> Figures.whole(Math.round(point.bytes() - least.bytes())))
                .orElse(NO_FIGURE);
    }

    String floorScores() {
        return floor.map(least -> Figures.text(least.scores())).orElse(NO_FIGURE);
    }

    private String times(ToDoubleFunction<Point> figure, Optional<Point> other) {
        return other.map(point -> Figures.ratio(figure.applyAsDouble(this.point), figure.applyAsDouble(point)))
                .orElse(NO_FIGURE);
    }
}
