package dev.asltck.reference.retry;

import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.error.StatesError;
import java.time.Duration;
import java.util.Optional;

/**
 * How often each Retrier of a state has been used in one visit to it. A Retrier's parameters hold across all errors that it matches, and
 * reset when the machine leaves the state: a new visit has a new ledger.
 *
 * @see <a href="https://states-language.net/spec.html#complex-retry-scenarios">Complex retry scenarios</a>
 */
public final class RetryLedger {

    private final RetryPolicy policy;
    private final long[] retries;

    public RetryLedger(RetryPolicy policy) {
        this.policy = policy;
        this.retries = new long[policy.size()];
    }

    /**
     * Decides about an error: the first Retrier that matches allows another attempt until its MaxAttempts are used up; later Retriers are
     * not asked.
     */
    public Optional<Retry> next(StatesError error, Entropy entropy) {
        int retrier = policy.firstMatch(error);
        if (retrier < 0 || retries[retrier] >= policy.maxAttempts(retrier)) {
            return Optional.empty();
        }
        Duration delay = policy.delay(retrier, retries[retrier], entropy);
        retries[retrier]++;
        return Optional.of(new Retry(retrier, retries[retrier], delay));
    }

    /**
     * Another attempt.
     *
     * @param retrier index in the Retry field
     * @param number which retry of that Retrier it is, counted from 1
     * @param delay how long to wait before it
     */
    public record Retry(int retrier, long number, Duration delay) {}
}
