package dev.asltck.reference.retry;

import dev.asltck.reference.dialect.Dialect;
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
    private final Dialect dialect;

    ErrorMatch(List<String> errorEquals, Dialect dialect) {
        this.errorEquals = errorEquals;
        this.all = errorEquals.contains(ErrorName.ALL);
        this.dialect = dialect;
    }

    boolean matches(StatesError error) {
        String name = error.name().orElse("");
        if (all) {
            return dialect.isCaughtByAll(name);
        }
        return errorEquals.contains(name)
                || error.alias().filter(errorEquals::contains).isPresent();
    }
}
