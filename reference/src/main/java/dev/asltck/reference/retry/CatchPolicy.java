package dev.asltck.reference.retry;

import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.model.Catcher;
import java.util.List;
import java.util.OptionalInt;

/**
 * The Catch field of a state, compiled: which Catcher an error meets.
 *
 * @see <a href="https://states-language.net/spec.html#fallback-states">Fallback states</a>
 */
public final class CatchPolicy {

    private final List<ErrorMatch> matches;

    public CatchPolicy(List<Catcher> catchers) {
        this.matches = catchers.stream()
                .map(catcher -> new ErrorMatch(catcher.errorEquals()))
                .toList();
    }

    /** Index of the first Catcher that matches. */
    public OptionalInt firstMatch(StatesError error) {
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).matches(error)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
