package dev.asltck.site.graph;

/**
 * Estimates how wide a text is drawn, without the fonts of the reader: rather too wide than too narrow, since a box that is too small
 * for its text is worse than one with some air.
 */
final class TextWidth {

    private static final String NARROW = " !'()*,.:;I[]`fijlrt{|}/\\";
    private static final String BROAD = "%@GMOQWmw—…";

    /** Of Hangul, Kana, Han; emoji come later still. */
    private static final int FIRST_WIDE_SCRIPT = 0x1100;

    private TextWidth() {}

    /** In the units of the drawing, at a size of the font in them. */
    static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::ems).sum();
    }

    /** The beginning of a text that is not wider than this, with a mark if that is not all of it. */
    static String cut(String text, double size, double most) {
        double width = 0;
        // Where it ends if something has to give way to the mark.
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            width += size * ems(character);
            if (width > most) {
                return text.substring(0, end) + "…";
            }
            i += Character.charCount(character);
            if (width <= most - size) {
                end = i;
            }
        }
        return text;
    }

    private static double ems(int character) {
        if (character >= FIRST_WIDE_SCRIPT) {
            return 1.1;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.4;
        }
        if (BROAD.indexOf(character) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(character) || character > 0x7F ? 0.75 : 0.61;
    }
}
