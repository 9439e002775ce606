package dev.asltck.reference.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules about the syntax of Intrinsic Functions.
 *
 * @see <a href="https://states-language.net/spec.html#intrinsic-functions">Intrinsic Functions</a>
 */
final class IntrinsicSyntax {
    private static final String ANY = "intrinsic.";

    /** By what begins the id of a requirement; the first that fits counts. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("intrinsic.begins-with-name", "intrinsic-name-first");
        RULES.put("intrinsic.reserved.", "intrinsic-escapes");
        RULES.put("intrinsic.arg.string", "intrinsic-string-quotes");
        RULES.put("intrinsic.name-characters", "intrinsic-syntax");
        RULES.put("intrinsic.parenthesis-immediately", "intrinsic-paren-at-once");
        RULES.put(ANY, "intrinsic-syntax");
    }

    private IntrinsicSyntax() {}

    /** The rule that a text breaks with these requirements; empty if nobody can have meant it to be a call. */
    static Optional<String> rule(String text, List<String> requirements) {
        return text.indexOf('(') < 0
                ? Optional.empty()
                : RULES.entrySet().stream()
                        .filter(rule -> requirements.stream().anyMatch(id -> id.startsWith(rule.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
