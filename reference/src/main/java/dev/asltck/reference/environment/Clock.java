package dev.asltck.reference.environment;

import java.time.Instant;

/** The clock of an execution. */
public interface Clock {

    /** The instant that it shows. Changes only by {@link #advanceTo}. */
    Instant now();

    /**
     * Returns when the clock shows {@code instant}: a virtual clock jumps there, a clock for live use lets the time pass.
     *
     * @param instant not before {@link #now}
     */
    void advanceTo(Instant instant);

    /** A clock on which time passes only by being told to. */
    static Clock virtual(Instant start) {
        return new VirtualClock(start);
    }
}
