package dev.asltck.reference.intrinsic;

import java.util.Optional;

/**
 * A text between apostrophes with its escapes resolved. That braces have to be escaped is a rule of definitions.
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
     * @param raw the text as it stands between the apostrophes, so that something follows each backslash
     */
    public static EscapedText resolve(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '\\') {
                i++;
                if (!isReserved(raw.charAt(i))) {
                    return new EscapedText("", Optional.of(OPEN_ESCAPE));
                }
            }
            text.append(raw.charAt(i));
        }
        return new EscapedText(text.toString(), Optional.empty());
    }

    static boolean isReserved(char c) {
        return c == '\'' || c == '{' || c == '}' || c == '\\';
    }
}
