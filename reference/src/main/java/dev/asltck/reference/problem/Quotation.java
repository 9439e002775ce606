package dev.asltck.reference.problem;

/** Texts of a definition as messages quote them: in one line, and not too long. */
public final class Quotation {
    private static final int LONGEST = 80;

    private Quotation() {}

    /** The text in quotation marks. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        shortened(text).codePoints().forEach(each -> quoted.appendCodePoint(Character.isISOControl(each) ? '�' : each));
        return quoted.append('"').toString();
    }

    /** The text, or the beginning of one that is long. */
    public static String shortened(String text) {
        boolean isLong = text.length() > 2 * LONGEST || text.codePointCount(0, text.length()) > LONGEST;
        return isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
    }
}
