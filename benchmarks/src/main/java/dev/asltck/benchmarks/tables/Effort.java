package dev.asltck.benchmarks.tables;

import dev.asltck.benchmarks.figures.Figures;
import java.time.Duration;

/**
 * How often is measured, and for how long.
 *
 * @param rounds in each of which every benchmark has its turn, in a JVM of its own
 * @param warmups how many iterations do not count, as they warm up
 * @param iterations how many count then
 * @param runs how often a command runs, after once that does not count
 */
record Effort(int rounds, int warmups, Duration warmup, int iterations, Duration iteration, int runs) {

    /** For figures that others shall read. */
    static final Effort FULL = new Effort(2, 3, Duration.ofSeconds(1), 5, Duration.ofMillis(500), 7);

    /** To see that it works. */
    static final Effort QUICK = new Effort(1, 1, Duration.ofMillis(200), 3, Duration.ofMillis(200), 1);

    /** What a JVM takes until it begins to warm up, and to end. */
    private static final Duration AROUND = Duration.ofMillis(1_500);

    private static final double MILLIS = 1e3;

    /** With so many times as long to warm up. */
    Effort warmedUp(int times) {
        return new Effort(rounds, times * warmups, warmup, iterations, iteration, runs);
    }

    /** Of one benchmark in all rounds, if an operation takes less than an iteration. */
    Duration estimate() {
        return AROUND.plus(warmup.multipliedBy(warmups))
                .plus(iteration.multipliedBy(iterations))
                .multipliedBy(rounds);
    }

    /** As a sentence. */
    String text() {
        String turns = rounds == 1 ? "1 round" : rounds + " rounds";
        return "Medians of " + turns + " of " + iterations + " iterations of " + seconds(iteration) + " s, after "
                + warmups + " of " + seconds(warmup) + " s to warm up; each round in a JVM of its own, in turns.";
    }

    private static String seconds(Duration duration) {
        return Figures.text(duration.toMillis() / MILLIS);
    }
}
