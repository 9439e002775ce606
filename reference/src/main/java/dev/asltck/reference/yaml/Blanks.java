package dev.asltck.reference.yaml;

import java.util.ArrayList;
import java.util.List;

/** White space of a text. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isBreak(c);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Where the white space ends that is at an index, line breaks included. */
    static int end(String text, int index) {
        int end = index;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the next line break is, or the end of the text. */
    static int endOfLine(String text, int index) {
        int end = index;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The line breaks between two indices. */
    static List<Integer> breaks(String text, int start, int end) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = endOfLine(text, start); i < end; i = endOfLine(text, behindBreak(text, i))) {
            breaks.add(i);
        }
        return breaks;
    }

    /** Behind the line break at an index. */
    static int behindBreak(String text, int index) {
        return text.startsWith("\r\n", index) ? index + 2 : Math.min(index + 1, text.length());
    }
}
