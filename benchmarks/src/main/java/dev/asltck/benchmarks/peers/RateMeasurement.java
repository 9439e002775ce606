package dev.asltck.benchmarks.peers;

import dev.asltck.benchmarks.figures.Spread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how much an engine does in a second by the difference of two sizes, so that what every execution costs, such as the way to
 * the engine and back, cancels. The size is doubled until that makes an execution long enough, which also warms the engine up.
 *
 * @param unitsPerSize what is counted, for each step of the size
 * @param largest size
 * @param enough that an execution takes longer than the shortest
 * @param total of the executions that count, at least
 */
record RateMeasurement(long unitsPerSize, long largest, Duration enough, Duration total) {

    private static final long FIRST_SIZE = 16;

    /** Of the larger size to the smaller. */
    private static final long PROPORTION = 8;

    private static final double NANOS = 1e9;

    /**
     * What an engine does in a second.
     *
     * @param size of the larger executions
     * @param limit why the size grew no further though it could have; empty if nothing stood in the way
     */
    record Rate(double perSecond, long size, String limit) {}

    /** A size that is large enough, or the largest that the engine can do. */
    private record Growth(long size, String limit) {}

    /** Where an engine that has done a size once does not do it again, half of that has to do. */
    Rate measure(Timing timing) throws UnmeasurableException, InterruptedException {
        Growth growth = grown(timing);
        while (true) {
            try {
                return new Rate(rate(timing, growth.size()), growth.size(), growth.limit());
            } catch (UnmeasurableException e) {
                if (growth.size() <= FIRST_SIZE) {
                    throw e;
                }
                growth = new Growth(growth.size() / 2, e.reason());
            }
        }
    }

    private double rate(Timing timing, long large) throws UnmeasurableException, InterruptedException {
        long small = Math.max(1, large / PROPORTION);
        List<Double> smallTimes = new ArrayList<>();
        List<Double> largeTimes = new ArrayList<>();
        double left = total.toNanos();
        while (left > 0) {
            double smallTime = timing.nanos(small);
            double largeTime = timing.nanos(large);
            smallTimes.add(smallTime);
            largeTimes.add(largeTime);
            left -= smallTime + largeTime;
        }
        double difference =
                Spread.of(largeTimes).median() - Spread.of(smallTimes).median();
        if (difference <= 0) {
            throw new UnmeasurableException("an execution of size " + large + " takes no longer than one of " + small);
        }
        return (large - small) * unitsPerSize * NANOS / difference;
    }

    /** The first execution pays for what is done once, and is not looked at; what each pays is taken off. */
    private Growth grown(Timing timing) throws UnmeasurableException, InterruptedException {
        long size = Math.min(FIRST_SIZE, largest);
        timing.nanos(size);
        long shortest = timing.nanos(size);
        long nanos = shortest;
        while (size < largest && nanos - shortest < enough.toNanos()) {
            long larger = Math.min(2 * size, largest);
            try {
                nanos = timing.nanos(larger);
            } catch (UnmeasurableException e) {
                return new Growth(size, e.reason());
            }
            size = larger;
        }
        return new Growth(size, "");
    }
}
