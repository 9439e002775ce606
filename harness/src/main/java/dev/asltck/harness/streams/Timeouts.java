package dev.asltck.harness.streams;

import java.time.Duration;

/**
 * How long an adapter is waited for.
 *
 * @param hello until it has said what it is: engines load libraries, on machines that are busy
 * @param cancel until it has stopped a run
 * @param bye until it has ended
 */
record Timeouts(Duration hello, Duration cancel, Duration bye) {

    /** Those of the protocol. */
    static final Timeouts PROTOCOL = new Timeouts(Duration.ofMinutes(1), Duration.ofSeconds(2), Duration.ofSeconds(2));

    /** Another for {@code hello}. */
    Timeouts withHello(Duration other) {
        return new Timeouts(other, cancel, bye);
    }
}
