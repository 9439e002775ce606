package dev.asltck.harness.cli.console;

import dev.asltck.reports.text.Beginning;
import dev.asltck.reports.text.VisibleText;

/** Texts of engines, machines and files, which may hold what commands a terminal. */
public final class SafeText {

    private static final String ELLIPSIS = "...";

    private SafeText() {}

    /** The text with all visible in it; line breaks stay, and tabs do not: how wide they are is up to the terminal. */
    public static String of(String text) {
        return VisibleText.of(text).replace("\t", "\\t");
    }

    /** The text on one line of at most so many characters, with the mark. */
    public static String line(String text, int longest) {
        String line = VisibleText.line(text.length() <= longest ? text : text.substring(0, longest + 1));
        return line.length() <= longest ? line : Beginning.of(line, longest - ELLIPSIS.length()) + ELLIPSIS;
    }
}
