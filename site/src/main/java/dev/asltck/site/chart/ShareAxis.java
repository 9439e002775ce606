package dev.asltck.site.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis of percentages that is as long as its values need, so that small changes can be seen.
 *
 * @param low where it begins
 * @param high where it ends
 * @param step from one line to the next
 */
record ShareAxis(int low, int high, int step) {

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20);
    private static final int MOST_STEPS = 5;

    /** An axis with room for these percentages. */
    static ShareAxis of(double least, double most) {
        return STEPS.stream()
                .map(step -> of(least, most, step))
                .filter(axis -> axis.high - axis.low <= MOST_STEPS * axis.step)
                .findFirst()
                .orElseThrow();
    }

    private static ShareAxis of(double least, double most, int step) {
        int low = (int) Math.floor(least / step) * step;
        int high = (int) Math.ceil(most / step) * step;
        if (low < high) {
            return new ShareAxis(low, high, step);
        }
        return low == 0 ? new ShareAxis(0, step, step) : new ShareAxis(low - step, high, step);
    }

    /** The percentages that have a line. */
    List<Integer> ticks() {
        return IntStream.iterate(low, tick -> tick <= high, tick -> tick + step)
                .boxed()
                .toList();
    }

    /** How far from the end of an axis of this length, as the place of a drawing, which counts from above. */
    int place(double share, int length) {
        return (int) Math.round((high - share) * length / (high - low));
    }
}
