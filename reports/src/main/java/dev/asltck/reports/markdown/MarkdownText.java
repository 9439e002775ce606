package dev.asltck.reports.markdown;

import dev.asltck.reports.text.VisibleText;

/**
 * Texts of engines and files in Markdown: as code, in which nothing has a meaning, neither for Markdown nor for servers, which link
 * {@code @names}, {@code #numbers} and addresses elsewhere.
 */
public final class MarkdownText {

    private static final String NOTHING = "(empty)";

    private MarkdownText() {}

    /** The text as code, with at most so many of its characters. */
    public static String code(String text, int most) {
        String line = VisibleText.line(text, most);
        return line.isBlank() ? NOTHING : fenced(line);
    }

    /** The text as code in the cell of a table: the cells of a row are told apart before there is any code. */
    public static String cell(String text, int most) {
        return code(text, most).replace("|", "\\|");
    }

    /** A line that is fit to be shown, as code. */
    public static String fenced(String line) {
        String fence = fence(line);
        boolean touches = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") || line.endsWith(" ");
        return touches ? fence + " " + line + " " + fence : fence + line + fence;
    }

    /** More backticks than the text has in a row. */
    private static String fence(String line) {
        int longest = 0;
        int current = 0;
        for (int i = 0; i < line.length(); i++) {
            current = line.charAt(i) == '`' ? current + 1 : 0;
            longest = Math.max(longest, current);
        }
        return "`".repeat(longest + 1);
    }
}
