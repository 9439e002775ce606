package dev.asltck.harness.cli.console;

import java.util.Locale;

/** Texts of engines, machines and files, which may hold what commands a terminal. */
public final class SafeText {

    private static final String ELLIPSIS = "...";

    private SafeText() {}

    /** The text with control and formatting characters and halves of pairs made visible, as JSON escapes; line breaks stay. */
    public static String of(String text) {
        return text.codePoints().allMatch(SafeText::isHarmless) ? text : escaped(text);
    }

    /** The text on one line of at most so many characters. */
    public static String line(String text, int longest) {
        String safe = of(text.length() <= longest ? text : text.substring(0, longest + 1))
                .replace("\n", "\\n");
        if (safe.length() <= longest) {
            return safe;
        }
        int end = longest - ELLIPSIS.length();
        boolean splitsPair = Character.isHighSurrogate(safe.charAt(end - 1));
        return safe.substring(0, splitsPair ? end - 1 : end) + ELLIPSIS;
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (isHarmless(character)) {
                escaped.appendCodePoint(character);
            } else {
                Character.toString(character)
                        .chars()
                        .forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\u%04x", unit)));
            }
        });
        return escaped.toString();
    }
}
