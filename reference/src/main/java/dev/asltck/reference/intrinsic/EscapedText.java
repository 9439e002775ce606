package dev.asltck.reference.intrinsic;

import dev.asltck.reference.path.IntrinsicCall;

/**
 * Text between apostrophes, in which {@code ' { } \} have to be escaped.
 *
 * @see <a href="https://states-language.net/spec.html#intrinsic-functions">Intrinsic Functions</a>
 */
public final class EscapedText {

    static final String OPEN_ESCAPE = "a text has a backslash that escapes none of ' { } \\";

    private EscapedText() {}

    /**
     * The characters that a text stands for.
     *
     * @throws dev.asltck.reference.error.ExecutionFailure States.IntrinsicFailure, if it has an open escape or a brace that is not escaped
     */
    public static String resolve(String raw, IntrinsicCall call) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '{' || c == '}') {
                throw Arguments.failure(call, "a text has a " + c + " that is not escaped");
            }
            if (c == '\\') {
                c = escaped(raw, ++i, call);
            }
            text.append(c);
        }
        return text.toString();
    }

    private static char escaped(String raw, int index, IntrinsicCall call) {
        if (index == raw.length() || !isReserved(raw.charAt(index))) {
            throw Arguments.failure(call, OPEN_ESCAPE);
        }
        return raw.charAt(index);
    }

    /** Whether a text has to be resolved, as it holds a reserved character. */
    public static boolean isReservedIn(String raw) {
        return raw.chars().anyMatch(c -> isReserved((char) c));
    }

    static boolean isReserved(char c) {
        return c == '\'' || c == '{' || c == '}' || c == '\\';
    }
}
