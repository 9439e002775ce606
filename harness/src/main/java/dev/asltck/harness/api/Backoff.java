package dev.asltck.harness.api;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to wait before looking again: ever longer, as what has not ended soon will last, and never quite alike. */
final class Backoff {

    private static final double GROWTH = 1.5;
    private static final double LONGEST_MILLIS = 1_000;

    /** A wait is shortened by this part at most. */
    private static final double JITTER = 0.25;

    private final double shortest;
    private final DoubleSupplier random;
    private double next;

    Backoff(Duration shortest, DoubleSupplier random) {
        this.shortest = Math.max(1, shortest.toMillis());
        this.random = random;
        this.next = this.shortest;
    }

    /** Milliseconds to wait now. */
    long next() {
        double now = next;
        next = Math.min(now * GROWTH, Math.max(LONGEST_MILLIS, shortest));
        return Math.max(1, Math.round(now * (1 - JITTER * random.getAsDouble())));
    }

    /** Something has happened, so that the end may be near. */
    void reset() {
        next = shortest;
    }
}
