package dev.asltck.reference.retry;

import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.model.Retrier;
import java.time.Duration;

/**
 * How long a Retrier waits before a retry: the interval, multiplied by the backoff rate for each retry before, at most the maximum
 * delay, then jittered.
 *
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 */
final class Backoff {

    /** Draws from zero to the whole interval; any other strategy, which the specification leaves open, leaves the interval alone. */
    private static final String FULL_JITTER = "FULL";

    /** Some three thousand years; keeps an exponential interval within what an instant can hold. */
    private static final double LONGEST_SECONDS = 1e11;

    private static final double NANOS_PER_SECOND = 1e9;

    private final Retrier retrier;
    private final boolean fullJitter;

    Backoff(Retrier retrier) {
        this.retrier = retrier;
        this.fullJitter = retrier.jitterStrategy().filter(FULL_JITTER::equals).isPresent();
    }

    /**
     * Computes the delay before the next retry.
     *
     * @param retries how many times this Retrier has been used before, in the same visit to the state
     */
    Duration delay(long retries, Entropy entropy) {
        double seconds = (double) retrier.intervalSeconds() * Math.pow(retrier.backoffRate(), (double) retries);
        double longest =
                Math.min(LONGEST_SECONDS, (double) retrier.maxDelaySeconds().orElse(Long.MAX_VALUE));
        double interval = Math.min(seconds, longest);
        return seconds(fullJitter ? interval * entropy.nextDouble() : interval);
    }

    private static Duration seconds(double seconds) {
        long whole = (long) seconds;
        return Duration.ofSeconds(whole, Math.round((seconds - whole) * NANOS_PER_SECOND));
    }
}
