package dev.asltck.reference.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A Retrier.
 *
 * @param errorEquals the Error Names that it matches; not empty
 * @param intervalSeconds before the first retry; positive
 * @param maxAttempts how many retries at most; 0 for none
 * @param maxDelaySeconds the longest interval; positive
 * @param jitterStrategy its name; what it does is the interpreter's
 * @param backoffRate by which the interval grows at each retry; at least 1.0
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 */
public record Retrier(
        List<String> errorEquals,
        long intervalSeconds,
        long maxAttempts,
        OptionalLong maxDelaySeconds,
        Optional<String> jitterStrategy,
        double backoffRate) {

    public static final long DEFAULT_INTERVAL_SECONDS = 1;
    public static final long DEFAULT_MAX_ATTEMPTS = 3;
    public static final double DEFAULT_BACKOFF_RATE = 2.0;

    public Retrier {
        errorEquals = List.copyOf(errorEquals);
    }
}
