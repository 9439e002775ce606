package dev.asltck.harness.cli.problem;

import dev.asltck.harness.cli.console.SafeText;
import org.jline.utils.WCWidth;

/**
 * The part of a line around a place, as a terminal can show it.
 *
 * @param text no control characters, tabs as blanks
 * @param indent columns of the terminal before the place
 * @param width columns that it takes there; at least one
 */
record Excerpt(String text, int indent, int width) {

    private static final int LINE = 100;
    private static final int AFTER = 40;
    private static final String TAB = "    ";
    private static final String ELLIPSIS = "...";

    /** Around the token that begins in a column. */
    static Excerpt of(SourceLine line, int column) {
        String text = line.text();
        int place = line.index(column);
        int from = backward(line, place, LINE - columns(shown(text, place, forward(line, place, AFTER))));
        int to = forward(line, from, LINE);
        int placeEnd = Math.min(line.index(line.endOfToken(column)), to);
        String before = (from > line.start() ? ELLIPSIS : "") + shown(text, from, place);
        String marked = shown(text, place, placeEnd);
        String after = shown(text, placeEnd, to) + (to < line.end() ? ELLIPSIS : "");
        return new Excerpt(before + marked + after, columns(before), Math.max(columns(marked), 1));
    }

    /** As far as there is room for. */
    private static int forward(SourceLine line, int from, int columns) {
        int index = from;
        int room = columns;
        while (index < line.end()) {
            int character = line.text().codePointAt(index);
            room -= cost(character);
            if (room < 0) {
                break;
            }
            index += Character.charCount(character);
        }
        return index;
    }

    private static int backward(SourceLine line, int from, int columns) {
        int index = from;
        int room = columns;
        while (index > line.start()) {
            int character = line.text().codePointBefore(index);
            room -= cost(character);
            if (room < 0) {
                break;
            }
            index -= Character.charCount(character);
        }
        return index;
    }

    /** At least one, or a line of nothing but combining marks would be shown whole. */
    private static int cost(int character) {
        return Math.max(columns(shown(character)), 1);
    }

    private static String shown(String text, int from, int to) {
        StringBuilder shown = new StringBuilder();
        text.substring(from, to).codePoints().forEach(character -> shown.append(shown(character)));
        return shown.toString();
    }

    private static String shown(int character) {
        return character == '\t' ? TAB : SafeText.of(Character.toString(character));
    }

    private static int columns(String shown) {
        return shown.codePoints()
                .map(WCWidth::wcwidth)
                .map(each -> Math.max(each, 0))
                .sum();
    }
}
