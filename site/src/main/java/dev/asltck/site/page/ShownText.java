package dev.asltck.site.page;

import dev.asltck.reports.text.VisibleText;

/**
 * A text of a result file as pages show it. Engines make such texts: they may be of any length, and hold characters that cannot be seen,
 * that turn the text around them, or that are not characters at all. Escaping for HTML is up to the template.
 */
public final class ShownText {

    /** Enough for a title, an id or a version. */
    private static final int LINE = 300;

    /** Enough for a value or a diagnostic. */
    private static final int PASSAGE = 4_000;

    private ShownText() {}

    /** A text that is a line. */
    public static String line(String text) {
        return VisibleText.line(text, LINE);
    }

    /** A text that may have several lines. */
    public static String passage(String text) {
        return VisibleText.of(text, PASSAGE);
    }
}
