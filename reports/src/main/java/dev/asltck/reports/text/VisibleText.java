package dev.asltck.reports.text;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Texts of engines and files, which may hold anything, with nothing in them that readers do not see, that turns or hides what stands around
 * it, or that is no character. It becomes an escape as JSON has them, in a terminal, in Markdown, XML and HTML alike: values are JSON for the
 * most part, and stay the same value. A text that is visible already stays as it is.
 *
 * <p>What has a meaning in one of these formats is up to whoever writes it.
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text; line breaks and tabs stay. */
    public static String of(String text) {
        return escaped(text, VisibleText::isLaidOut);
    }

    /** The text on one line: line breaks and tabs are escapes, too. */
    public static String line(String text) {
        return escaped(text, VisibleText::isVisible);
    }

    /** The text with at most so many characters as they are shown, and if that is not all, how many are missing; line breaks and tabs stay. */
    public static String of(String text, int most) {
        return cut(text, most, VisibleText::isLaidOut);
    }

    /** Likewise, on one line. */
    public static String line(String text, int most) {
        return cut(text, most, VisibleText::isVisible);
    }

    /**
     * Whether readers see the character, and see all others as if it were not there. Joiners are no exception, though words and emoji have
     * them: with and without one, two texts would look the same. Which characters are assigned is up to the version of Java.
     */
    public static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String escape(int character) {
        return switch (character) {
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default ->
                Character.toString(character)
                        .chars()
                        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04X", unit))
                        .collect(Collectors.joining());
        };
    }

    private static boolean isLaidOut(int character) {
        return character == '\n' || character == '\t' || isVisible(character);
    }

    private static String escaped(String text, IntPredicate stays) {
        if (text.codePoints().allMatch(stays)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> escaped.append(shown(character, stays)));
        return escaped.toString();
    }

    private static String cut(String text, int most, IntPredicate stays) {
        StringBuilder visible = new StringBuilder(Math.min(text.length(), most) + 16);
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            String shown = shown(character, stays);
            if (visible.length() + shown.length() > most) {
                return visible.append(missing(text.length() - i)).toString();
            }
            visible.append(shown);
            i += Character.charCount(character);
        }
        return visible.toString();
    }

    private static String missing(int characters) {
        return String.format(
                Locale.ROOT, "... (%,d more %s)", characters, characters == 1 ? "character" : "characters");
    }

    private static String shown(int character, IntPredicate stays) {
        return stays.test(character) ? Character.toString(character) : escape(character);
    }
}
