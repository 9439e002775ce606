package dev.asltck.site.page;

import java.util.Locale;

/**
 * A text of a result file as pages show it. Engines make such texts: they may be of any length, and hold characters that cannot be seen,
 * that turn the text around them, or that are not characters at all. Escaping for HTML is up to the template.
 */
public final class ShownText {

    /** Enough for a title, an id or a version. */
    public static final int LINE = 300;

    /** Enough for a value or a diagnostic. */
    public static final int PASSAGE = 4_000;

    private ShownText() {}

    /** A text that is a line at most. */
    public static String line(String text) {
        return of(text, LINE);
    }

    /** A text that may have several lines. */
    public static String passage(String text) {
        return of(text, PASSAGE);
    }

    private static String of(String text, int longest) {
        int end = text.length() <= longest ? text.length() : beforePair(text, longest);
        StringBuilder shown = new StringBuilder(end);
        text.substring(0, end).codePoints().forEach(character -> append(shown, character));
        if (end < text.length()) {
            shown.append(String.format(Locale.ROOT, " ... (cut: %,d characters)", text.length()));
        }
        return shown.toString();
    }

    /** Not between the two halves of one character. */
    private static int beforePair(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static void append(StringBuilder shown, int character) {
        if (isVisible(character)) {
            shown.appendCodePoint(character);
        } else {
            shown.append(String.format(Locale.ROOT, "\u27e8U+%04X\u27e9", character));
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            // Joiners are a part of words and of emoji; other characters of the kind turn or hide text.
            case Character.FORMAT -> character == '\u200c' || character == '\u200d';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
