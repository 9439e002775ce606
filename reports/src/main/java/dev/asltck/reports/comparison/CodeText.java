package dev.asltck.reports.comparison;

import dev.asltck.reports.markdown.MarkdownText;
import java.util.Locale;

/** Texts of engines and files as code in Markdown, where nothing in them has a meaning; on one line, cut, and with all visible. */
final class CodeText {

    private static final String ELLIPSIS = "...";

    private CodeText() {}

    static String of(String text, int longest) {
        String line = visible(text.length() <= longest ? text : text.substring(0, longest));
        String cut = text.length() <= longest && line.length() <= longest
                ? line
                : line.substring(0, end(line, longest - ELLIPSIS.length())) + ELLIPSIS;
        return cut.isBlank() ? "(empty)" : MarkdownText.fenced(cut);
    }

    /** Not within a pair of surrogates. */
    private static int end(String line, int longest) {
        int end = Math.min(longest, line.length());
        return end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isVisible(character)) {
                visible.appendCodePoint(character);
            } else {
                Character.toString(character)
                        .chars()
                        .forEach(unit -> visible.append(String.format(Locale.ROOT, "\\u%04x", unit)));
            }
        });
        return visible.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
