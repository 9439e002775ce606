package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Quotation;
import java.util.Optional;
import java.util.stream.Collectors;

/** State names in messages and hints. */
final class Names {
    private static final int MOST_LISTED = 8;

    private Names() {}

    /** What to write instead of a name that is none in the scope. */
    static String hint(Optional<String> nearest, Scope scope) {
        return nearest.map(name -> "Did you mean " + Quotation.of(name) + "?")
                .orElseGet(() -> "Write one of " + list(scope) + ".");
    }

    private static String list(Scope scope) {
        String names =
                scope.names().stream().limit(MOST_LISTED).map(Quotation::of).collect(Collectors.joining(", "));
        return scope.names().size() > MOST_LISTED ? names + " and so on" : names;
    }
}
