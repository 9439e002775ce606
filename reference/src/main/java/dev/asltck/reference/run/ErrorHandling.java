package dev.asltck.reference.run;

import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.retry.RetryLedger;
import dev.asltck.reference.state.AttemptStep;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What Retry and Catch of a state have done in one visit to it. An error of the Catcher itself meets neither again.
 *
 * @see <a href="https://states-language.net/spec.html#errors">Error Handling</a>
 */
final class ErrorHandling {

    private @Nullable RetryLedger ledger;
    private boolean caught;

    Optional<RetryLedger.Retry> retry(AttemptStep attempted, StatesError error, Entropy entropy) {
        if (caught) {
            return Optional.empty();
        }
        if (ledger == null) {
            ledger = new RetryLedger(attempted.errors().retryPolicy());
        }
        return ledger.next(error, entropy);
    }

    /** Index of the Catcher that takes the error. */
    OptionalInt catcher(AttemptStep attempted, StatesError error) {
        if (caught) {
            return OptionalInt.empty();
        }
        OptionalInt catcher = attempted.errors().catchPolicy().firstMatch(error);
        caught = catcher.isPresent();
        return catcher;
    }
}
