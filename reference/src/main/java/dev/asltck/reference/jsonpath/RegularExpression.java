package dev.asltck.reference.jsonpath;

import dev.asltck.reference.path.PathSyntaxException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression between slashes, with flags.
 *
 * <p>Groups, counted repetitions and back references are refused: with them an expression may take exponential time in steps that nobody
 * sees. Without, each step looks at a character, which the {@link Meter} charges.
 */
final class RegularExpression {

    private static final Map<Character, Integer> FLAGS = Map.of(
            'd', Pattern.UNIX_LINES,
            'i', Pattern.CASE_INSENSITIVE,
            'm', Pattern.MULTILINE,
            's', Pattern.DOTALL,
            'u', Pattern.UNICODE_CASE,
            'U', Pattern.UNICODE_CHARACTER_CLASS);

    private final Pattern pattern;

    private RegularExpression(Pattern pattern) {
        this.pattern = pattern;
    }

    static RegularExpression of(String literal) throws PathSyntaxException {
        int end = literal.lastIndexOf('/');
        if (end < 1 || literal.charAt(0) != '/') {
            throw new PathSyntaxException("has no regular expression between slashes to the right of =~", 0);
        }
        String expression = literal.substring(1, end);
        checkIsBounded(expression);
        try {
            return new RegularExpression(Pattern.compile(expression, flags(literal.substring(end + 1))));
        } catch (PatternSyntaxException e) {
            throw new PathSyntaxException("has a malformed regular expression", Math.max(0, e.getIndex()) + 1);
        }
    }

    private static int flags(String letters) throws PathSyntaxException {
        int flags = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            Integer flag = FLAGS.get(letter);
            if (flag == null) {
                throw new PathSyntaxException("has a regular expression with the unsupported flag " + letter, 0);
            }
            flags |= flag;
        }
        return flags;
    }

    private static void checkIsBounded(String expression) throws PathSyntaxException {
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            boolean isRefused = c == '\\' ? isReference(expression, i + 1) : c == '(' || c == '{';
            if (isRefused) {
                throw new PathSyntaxException(
                        "has a regular expression with a group, counted repetition or back reference, which are not supported",
                        i + 1);
            }
            i = c == '[' ? endOfClass(expression, i) : c == '\\' ? endOfEscape(expression, i + 1) : i;
        }
    }

    /** Back references, and quotations in which other characters mean something else. */
    private static boolean isReference(String expression, int index) {
        return index < expression.length() && "123456789kQ".indexOf(expression.charAt(index)) >= 0;
    }

    /** Where a class of characters ends at the earliest: what follows is looked at again. */
    private static int endOfClass(String expression, int start) {
        int end = start + 1;
        while (end < expression.length() && expression.charAt(end) != ']') {
            end += expression.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    /** Some escapes have an argument in braces. */
    private static int endOfEscape(String expression, int escaped) {
        boolean hasArgument = escaped < expression.length()
                && "pPxN".indexOf(expression.charAt(escaped)) >= 0
                && expression.startsWith("{", escaped + 1);
        int end = hasArgument ? expression.indexOf('}', escaped) : escaped;
        return end < 0 ? expression.length() : end;
    }

    /** Whether the whole text matches. */
    boolean matches(String text, Meter meter) {
        return pattern.matcher(new MeteredText(text, meter)).matches();
    }
}
