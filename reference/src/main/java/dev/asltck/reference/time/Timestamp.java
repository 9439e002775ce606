package dev.asltck.reference.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Timestamps as texts: the profile of RFC 3339 with an uppercase T, and an uppercase Z where there is no numeric offset.
 *
 * @see <a href="https://states-language.net/spec.html#timestamps">Timestamps</a>
 */
public final class Timestamp {

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Timestamp() {}

    /**
     * The instant that a timestamp names; empty if the text is no timestamp.
     *
     * <p>Digits of the fraction beyond nanoseconds are dropped. A leap second is accepted where RFC 3339 (5.7) has them: as the last
     * second, in UTC, of a June or December since 1972. {@link Instant} does not count leap seconds, so it is the second after it.
     */
    public static Optional<Instant> parse(String text) {
        return new TimestampReader(text).read();
    }

    /** The timestamp of an instant, in UTC with milliseconds; the rest of the fraction is dropped. */
    public static String format(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
