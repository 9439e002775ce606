package dev.asltck.site.markup;

import java.util.Locale;

/** Texts with nothing invisible in them. */
public final class VisibleText {

    private VisibleText() {}

    /**
     * The text with control and formatting characters and halves of pairs made visible, as JSON escapes: they could turn the
     * direction of what stands around them, or could not be written at all. Line breaks and tabs stay.
     */
    public static String of(String text) {
        return text.codePoints().allMatch(VisibleText::isVisible) ? text : escaped(text);
    }

    /** The same of a text on one line, of at most so many characters. */
    public static String line(String text, int longest) {
        return of(cut(text, longest).replaceAll("[\\r\\n\\t]+", " "));
    }

    /** The beginning of a text with a mark, if it is longer than this. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splitsPair ? longest - 1 : longest) + "…";
    }

    /** Whether a reader sees the character, and it leaves the others alone. */
    public static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** A character as JSON escapes write it. */
    public static String escape(int character) {
        StringBuilder escape = new StringBuilder();
        Character.toString(character)
                .chars()
                .forEach(unit -> escape.append(String.format(Locale.ROOT, "\\u%04X", unit)));
        return escape.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (isVisible(character)) {
                escaped.appendCodePoint(character);
            } else {
                escaped.append(escape(character));
            }
        });
        return escaped.toString();
    }
}
