package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Quotation;
import java.util.Optional;

/** State names in hints. */
final class Names {

    private Names() {}

    /** What to write instead of a name that is none in the scope. */
    static String hint(Optional<String> nearest, Scope scope) {
        return nearest.map(Quotation::suggestion).orElse("Write one of " + Quotation.list(scope.names()) + ".");
    }
}
