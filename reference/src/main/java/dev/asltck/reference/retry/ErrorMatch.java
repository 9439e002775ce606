package dev.asltck.reference.retry;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.StatesError;
import java.util.List;

/**
 * Whether the ErrorEquals of a Retrier or Catcher matches an error.
 *
 * @see <a href="https://states-language.net/spec.html#retrying-after-error">Retrying after error</a>
 */
final class ErrorMatch {

    private final List<String> errorEquals;
    private final boolean all;

    ErrorMatch(List<String> errorEquals) {
        this.errorEquals = errorEquals;
        this.all = errorEquals.contains(ErrorName.ALL);
    }

    boolean matches(StatesError error) {
        return all
                || errorEquals.contains(error.name().orElse(""))
                || error.alias().filter(errorEquals::contains).isPresent();
    }
}
