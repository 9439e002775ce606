package dev.asltck.harness.compare;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedCause;
import java.util.Optional;

/** Compares causes. Patterns are those of RE2, which take time in proportion to the text whatever they are. */
final class CauseMatch {

    private CauseMatch() {}

    static boolean matches(ExpectedCause expected, Optional<String> actual) {
        if (expected instanceof ExpectedCause.Absent) {
            return actual.isEmpty();
        }
        return actual.filter(cause -> matches(expected, cause)).isPresent();
    }

    private static boolean matches(ExpectedCause expected, String cause) {
        if (expected instanceof ExpectedCause.Exact exact) {
            return cause.equals(exact.text());
        }
        if (expected instanceof ExpectedCause.Prefix prefix) {
            return cause.startsWith(prefix.text());
        }
        return expected instanceof ExpectedCause.Pattern pattern && matches(pattern.regex(), cause);
    }

    private static boolean matches(String regex, String cause) {
        try {
            return Pattern.matches(regex, cause);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a regular expression of RE2: " + e.getMessage(), e);
        }
    }

    static String text(ExpectedCause expected) {
        if (expected instanceof ExpectedCause.Exact exact) {
            return "'" + exact.text() + "'";
        }
        if (expected instanceof ExpectedCause.Prefix prefix) {
            return "(a text that begins with '" + prefix.text() + "')";
        }
        return expected instanceof ExpectedCause.Pattern pattern
                ? "(a text that matches '" + pattern.regex() + "')"
                : "(no cause)";
    }
}
