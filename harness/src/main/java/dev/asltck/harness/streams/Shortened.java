package dev.asltck.harness.streams;

import dev.asltck.reports.text.Beginning;

/** What programs print may be long. */
final class Shortened {

    private static final int LONGEST = 200;

    private Shortened() {}

    /** The beginning of a text, if it is too long to be shown. */
    static String of(String text) {
        return text.length() <= LONGEST ? text : Beginning.of(text, LONGEST) + "... (" + text.length() + " characters)";
    }
}
