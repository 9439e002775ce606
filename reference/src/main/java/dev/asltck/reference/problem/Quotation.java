package dev.asltck.reference.problem;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts of a definition as messages quote them: in one line, and not too long. */
public final class Quotation {
    private static final int LONGEST = 80;
    private static final int LONGEST_MESSAGE = 800;
    private static final int MOST_LISTED = 8;

    private Quotation() {}

    /** The text in quotation marks. */
    public static String of(String text) {
        return '"' + inOneLine(shortened(text)) + '"';
    }

    /** Several texts, each in quotation marks; of many the first. */
    public static String list(Collection<String> texts) {
        String list = texts.stream().limit(MOST_LISTED).map(Quotation::of).collect(Collectors.joining(", "));
        return texts.size() > MOST_LISTED ? list + " and so on" : list;
    }

    /** The hint that a name was probably meant. */
    public static String suggestion(String name) {
        return "Did you mean " + of(name) + "?";
    }

    /** A whole message, into which libraries may have put texts of the definition as they are. */
    static String message(String text) {
        return inOneLine(shortened(text, LONGEST_MESSAGE));
    }

    private static String inOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(each -> line.appendCodePoint(Character.isISOControl(each) ? '\uFFFD' : each));
        return line.toString();
    }

    /** The text, or the beginning of one that is long. */
    public static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    private static String shortened(String text, int longest) {
        boolean isLong = text.length() > 2 * longest || text.codePointCount(0, text.length()) > longest;
        return isLong ? text.substring(0, text.offsetByCodePoints(0, longest)) + "…" : text;
    }
}
