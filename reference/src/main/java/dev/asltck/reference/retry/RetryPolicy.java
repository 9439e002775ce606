package dev.asltck.reference.retry;

import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.model.Retrier;
import java.time.Duration;
import java.util.List;

/**
 * The Retry field of a state, compiled.
 *
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 */
public final class RetryPolicy {

    private final List<Rule> rules;

    public RetryPolicy(List<Retrier> retriers) {
        this.rules = retriers.stream()
                .map(retrier ->
                        new Rule(new ErrorMatch(retrier.errorEquals()), new Backoff(retrier), retrier.maxAttempts()))
                .toList();
    }

    int size() {
        return rules.size();
    }

    /** Index of the first Retrier that matches, -1 if none does. */
    int firstMatch(StatesError error) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).match().matches(error)) {
                return i;
            }
        }
        return -1;
    }

    long maxAttempts(int retrier) {
        return rules.get(retrier).maxAttempts();
    }

    Duration delay(int retrier, long retries, Entropy entropy) {
        return rules.get(retrier).backoff().delay(retries, entropy);
    }

    private record Rule(ErrorMatch match, Backoff backoff, long maxAttempts) {}
}
