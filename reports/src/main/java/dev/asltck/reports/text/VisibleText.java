package dev.asltck.reports.text;

import java.util.Locale;

/**
 * Texts that may hold anything, made fit to be shown: control and formatting characters, halves of pairs and what is no character become
 * JSON escapes, and long texts are cut with a mark.
 */
public final class VisibleText {

    private static final int PLANE = 0x10000;
    private static final int FIRST_NO_CHARACTER = 0xFFFE;

    private VisibleText() {}

    /** The text with at most so many of its characters; line breaks and tabs stay. */
    public static String of(String text, int most) {
        StringBuilder visible = new StringBuilder(Math.min(text.length(), most) + 16);
        int end = end(text, most);
        text.codePoints().limit(text.codePointCount(0, end)).forEach(character -> append(character, visible));
        if (end < text.length()) {
            visible.append(String.format(Locale.ROOT, "... (%,d more characters)", text.length() - end));
        }
        return visible.toString();
    }

    /** The text with at most so many of its characters, on one line. */
    public static String line(String text, int most) {
        return of(text, most).replace("\n", "\\n").replace("\t", "\\t");
    }

    /** Not between the halves of a pair. */
    private static int end(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        return most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    private static void append(int character, StringBuilder visible) {
        if (isHarmless(character)) {
            visible.appendCodePoint(character);
        } else {
            Character.toString(character)
                    .chars()
                    .forEach(unit -> visible.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        }
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> character % PLANE < FIRST_NO_CHARACTER;
        };
    }
}
