package dev.asltck.benchmarks.tables;

import java.util.concurrent.TimeUnit;

/**
 * What the figures of a table are of.
 *
 * @param unit of JMH's scores
 * @param scores what a score is, as a heading
 * @param bytes what so many bytes are for, as a heading
 * @param isShared whether the score of an operation is shared out among the steps of the row: its items, retries, characters
 */
record Scale(TimeUnit unit, String scores, String bytes, boolean isShared) {

    /** The benchmark says itself what one operation is. */
    static Scale perOperation(TimeUnit unit, String operation) {
        return new Scale(unit, heading(unit, operation), "bytes per " + operation, false);
    }

    /** An operation handles as many of something as the row says. */
    static Scale perStep(TimeUnit unit, String step) {
        return new Scale(unit, heading(unit, step), "bytes per " + step, true);
    }

    /** So many operations in a second. */
    static Scale perSecond(String operation) {
        return new Scale(TimeUnit.SECONDS, operation + "s/s", "bytes per " + operation, false);
    }

    private static String heading(TimeUnit unit, String what) {
        String symbol = switch (unit) {
            case NANOSECONDS -> "ns";
            case MICROSECONDS -> "µs";
            case MILLISECONDS -> "ms";
            default -> throw new IllegalArgumentException("no symbol for " + unit);
        };
        return symbol + " per " + what;
    }
}
