package dev.asltck.reference.intrinsic;

import java.util.Optional;

/**
 * A text between apostrophes, in which {@code ' { } \} have to be escaped.
 *
 * @param text the characters that it stands for
 * @param problem what is wrong with it, a sentence; then the text is void
 * @see <a href="https://states-language.net/spec.html#intrinsic-functions">Intrinsic Functions</a>
 */
public record EscapedText(String text, Optional<String> problem) {

    static final String OPEN_ESCAPE = "a text has a backslash that escapes none of ' { } \\";

    /**
     * Resolves the escapes of a text.
     *
     * @param raw the text as it stands between the apostrophes
     * @param bareBraces whether braces stand for themselves without being escaped
     */
    public static EscapedText resolve(String raw, boolean bareBraces) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!bareBraces && (c == '{' || c == '}')) {
                return wrong("a text has a " + c + " that is not escaped");
            }
            if (c == '\\') {
                i++;
                if (i == raw.length() || !isReserved(raw.charAt(i))) {
                    return wrong(OPEN_ESCAPE);
                }
            }
            text.append(raw.charAt(i));
        }
        return new EscapedText(text.toString(), Optional.empty());
    }

    private static EscapedText wrong(String problem) {
        return new EscapedText("", Optional.of(problem));
    }

    static boolean isReserved(char c) {
        return c == '\'' || c == '{' || c == '}' || c == '\\';
    }
}
