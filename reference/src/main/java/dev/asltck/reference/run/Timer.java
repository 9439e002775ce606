package dev.asltck.reference.run;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something that is due at an instant. The order is total, so that a run is repeatable: by instant, then by the age of the frame, which
 * waits for one thing at a time.
 *
 * @param rank ordinal of the frame
 */
record Timer(Instant due, long rank, Scheduled task) implements Comparable<Timer> {

    private static final Comparator<Timer> ORDER =
            Comparator.comparing(Timer::due).thenComparingLong(Timer::rank);

    @Override
    public int compareTo(Timer other) {
        return ORDER.compare(this, other);
    }
}
