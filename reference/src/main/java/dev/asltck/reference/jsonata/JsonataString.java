package dev.asltck.reference.jsonata;

import java.util.Optional;

/**
 * A string that is a JSONata expression: it starts with a brace and a percent sign, and ends with the same the other way round.
 *
 * @see <a href="https://states-language.net/spec.html#expressions">Expressions</a>
 */
public final class JsonataString {

    /** Where an expression begins in its string. */
    public static final int EXPRESSION_START = 2;

    private static final String OPENING = "{%";
    private static final String CLOSING = "%}";

    private JsonataString() {}

    /** The text between the delimiters; empty if the string is no expression. */
    public static Optional<String> expression(String string) {
        boolean delimited = string.length() >= OPENING.length() + CLOSING.length()
                && string.startsWith(OPENING)
                && string.endsWith(CLOSING);
        return delimited
                ? Optional.of(string.substring(OPENING.length(), string.length() - CLOSING.length()))
                : Optional.empty();
    }
}
