package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import java.util.Objects;

/** Where the library finds an expression malformed: it says where it is when it notices, which is behind what is wrong. */
final class SyntaxFault {

    private SyntaxFault() {}

    /** The fault that the library has found. */
    static JsonataSyntaxException of(JException e, String text) {
        return new JsonataSyntaxException(String.valueOf(e.getMessage()), Math.min(text.length(), offset(e, text)));
    }

    private static int offset(JException e, String text) {
        int noticed = Math.max(0, e.getLocation());
        return switch (e.getError()) {
            // A text, a quoted name or a regular expression without its end.
            case "S0101", "S0105", "S0302" -> UnclosedToken.find(text);
            // A number out of range; an expression that breaks off.
            case "S0102", "S0203", "S0207" -> noticed;
            // An unknown escape, whose backslash is over; an empty regular expression, whose first slash is.
            case "S0103", "S0104", "S0301" -> Math.max(0, noticed - 1);
            // Something else than expected: the library has the names of the two the wrong way round.
            case "S0202" -> TokenStart.of(text, noticed, Objects.toString(e.getExpected(), ""));
            // Not the token that is wrong but the one before it is known.
            case "S0214" -> TokenStart.of(text, noticed, "");
            default -> TokenStart.of(text, noticed, Objects.toString(e.getCurrent(), ""));
        };
    }

    /** The library trips over comments without an end, and over malformed regular expressions that are closed. */
    static JsonataSyntaxException unforeseen(String text) {
        int unclosed = UnclosedToken.find(text);
        return new JsonataSyntaxException(
                "it breaks off or has a character out of place", unclosed == text.length() ? 0 : unclosed);
    }
}
