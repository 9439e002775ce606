package dev.asltck.harness.cli.problem;

import java.util.stream.IntStream;

/** The lines of a text, which end as the positions of problems count them: at LF, CR LF or CR. */
public final class SourceLines {

    private final String text;
    private final int[] starts;

    private SourceLines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static SourceLines of(String text) {
        IntStream second = IntStream.range(0, text.length())
                .filter(index -> endsLine(text, index))
                .map(index -> index + 1);
        return new SourceLines(text, IntStream.concat(IntStream.of(0), second).toArray());
    }

    private static boolean endsLine(String text, int index) {
        char character = text.charAt(index);
        return character == '\n' || (character == '\r' && !text.startsWith("\n", index + 1));
    }

    /** The line with this number, counted from 1; beyond the last one an empty line. */
    public SourceLine line(int number) {
        if (number > starts.length) {
            return new SourceLine(text, text.length(), text.length());
        }
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new SourceLine(text, start, end);
    }
}
