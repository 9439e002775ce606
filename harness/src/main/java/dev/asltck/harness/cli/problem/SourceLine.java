package dev.asltck.harness.cli.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text, which may be long: it is never copied.
 *
 * @param start index in the text
 * @param end index after its last character, its line end not counted
 */
public record SourceLine(String text, int start, int end) {

    /** The end of a string, a string, a name or number, or one character. Possessive, for long strings. */
    private static final Pattern TOKEN = Pattern.compile(
            "[\"'](?=\\h*+(?:[,:}\\]]|$))|\"(?:[^\"\\\\]++|\\\\.)*+\"|'[^']*+'|[\\p{L}\\p{N}_.$+-]++|.",
            Pattern.DOTALL);

    /** Far more than is ever shown. */
    private static final int LONGEST_TOKEN = 10_000;

    /** Index in the text of the character in a column, counted from 1; the end for columns beyond it. */
    int index(int column) {
        return Math.min(start + column - 1, end);
    }

    /** The column after the token that begins in a column, as far as a look at the line tells; beyond the end, the column itself. */
    public int endOfToken(int column) {
        int from = index(column);
        Matcher matcher = TOKEN.matcher(text).region(from, Math.min(from + LONGEST_TOKEN, end));
        return matcher.lookingAt() ? matcher.end() - start + 1 : column;
    }
}
