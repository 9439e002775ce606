package dev.asltck.site.graph;

import dev.asltck.reports.text.Beginning;
import dev.asltck.reports.text.VisibleText;

/** Texts of a definition in a drawing and in what is told of it. */
final class Label {

    /** As where the drawing itself has no room. */
    private static final String MARK = "…";

    private Label() {}

    /** A text on one line. An expression of several lines means the same on one, so there are blanks between them and no escapes. */
    static String line(String text, int longest) {
        return VisibleText.of(cut(text, longest).replaceAll("[\\r\\n\\t]+", " "));
    }

    /** The beginning of a text, with a mark if that is not all of it. */
    static String cut(String text, int longest) {
        return text.length() <= longest ? text : Beginning.of(text, longest) + MARK;
    }
}
