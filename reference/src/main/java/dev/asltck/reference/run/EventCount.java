package dev.asltck.reference.run;

/** Counts the events of one execution history. */
final class EventCount {

    private long events;

    /**
     * Adds events.
     *
     * @return the number of the last of them
     */
    long add(int more) {
        events += more;
        return events;
    }
}
