package dev.asltck.reference.validate;

import java.util.Optional;
import java.util.stream.Collectors;

/** State names in messages and hints. */
final class Names {
    private static final int MOST_LISTED = 8;
    private static final int LONGEST = 80;

    private Names() {}

    static String quoted(String name) {
        String shortened = name.length() > LONGEST
                ? name.substring(
                                0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))))
                        + "…"
                : name;
        return "\"" + shortened.replaceAll("\\p{Cntrl}", "�") + "\"";
    }

    /** What to write instead of a name that is none in the scope. */
    static String hint(Optional<String> nearest, Scope scope) {
        return nearest.map(name -> "Did you mean " + quoted(name) + "?")
                .orElseGet(() -> "Write one of " + list(scope) + ".");
    }

    private static String list(Scope scope) {
        String names =
                scope.names().stream().limit(MOST_LISTED).map(Names::quoted).collect(Collectors.joining(", "));
        return scope.names().size() > MOST_LISTED ? names + " and so on" : names;
    }
}
