package dev.asltck.reference.run;

import java.time.Instant;

/**
 * Something that is due at an instant. The order is total, so that a run is repeatable: by instant, then by the age of the frame, then
 * by the order in which the timers were set.
 *
 * @param rank ordinal of the frame
 * @param sequence number of the timer
 */
record Timer(Instant due, long rank, long sequence, Scheduled task) implements Comparable<Timer> {

    @Override
    public int compareTo(Timer other) {
        int byInstant = due.compareTo(other.due);
        if (byInstant != 0) {
            return byInstant;
        }
        return rank != other.rank ? Long.compare(rank, other.rank) : Long.compare(sequence, other.sequence);
    }
}
