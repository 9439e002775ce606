package dev.asltck.reference.environment;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** The last instant that can be told. Seconds may be given in any number, so that what they add up to may be beyond it. */
public final class EndOfTime {

    private EndOfTime() {}

    /** The instant that comes after a delay, or the end of time if that is earlier. */
    public static Instant orEarlier(Instant now, Duration delay) {
        try {
            return now.plus(delay);
        } catch (DateTimeException | ArithmeticException beyond) {
            return Instant.MAX;
        }
    }
}
