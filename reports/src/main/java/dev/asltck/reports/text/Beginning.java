package dev.asltck.reports.text;

/** The first characters of texts that are too long. */
public final class Beginning {

    private static final String MARK = "...";

    private Beginning() {}

    /** The text, or as much of it as has at most so many characters; not half of a pair. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean splitsPair = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, splitsPair ? most - 1 : most);
    }

    /** Likewise, with a mark behind it if that is not all. */
    public static String marked(String text, int most) {
        return text.length() <= most ? text : of(text, most) + MARK;
    }
}
