package dev.asltck.harness.streams;

/** What programs print may be long. */
final class Shortened {

    private static final int LONGEST = 200;

    private Shortened() {}

    /** The beginning of a text, if it is too long to be shown. */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "... (" + text.length() + " characters)";
    }
}
