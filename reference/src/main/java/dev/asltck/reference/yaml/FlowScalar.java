package dev.asltck.reference.yaml;

import java.util.List;

/**
 * A scalar in quotation marks or none, as the text has it: line breaks in it are folded, and in quotation marks there are escapes.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#73-flow-scalar-styles">Flow Scalar Styles</a>
 */
final class FlowScalar {

    private static final char SINGLE = '\'';
    private static final char DOUBLE = '"';
    private static final int HEXADECIMAL = 16;

    private final String text;
    private final char style;
    private final CharacterPlaces places;
    private int index;

    private FlowScalar(String text, int start, int length) {
        this.text = text;
        this.style = start < text.length() ? text.charAt(start) : ' ';
        this.places = new CharacterPlaces(length);
        this.index = style == SINGLE || style == DOUBLE ? start + 1 : start;
    }

    /** Where the characters of a scalar are written whose value has so many, and after them its end. */
    static int[] characters(String text, int start, int length) {
        FlowScalar scalar = new FlowScalar(text, start, length);
        while (!scalar.places.isComplete() && scalar.index < text.length()) {
            scalar.take(text.charAt(scalar.index));
        }
        return scalar.places.endingAt(scalar.index);
    }

    private void take(char c) {
        if (Blanks.isBlank(c)) {
            takeBlanks();
        } else if (c == '\\' && style == DOUBLE) {
            takeEscape();
        } else {
            places.add(index);
            index += c == SINGLE && style == SINGLE ? 2 : 1;
        }
    }

    /** White space around a line break is folded: into a space, or into as many line breaks as there are empty lines. */
    private void takeBlanks() {
        int end = Blanks.end(text, index);
        List<Integer> breaks = Blanks.breaks(text, index, end);
        if (breaks.isEmpty()) {
            for (int i = index; i < end; i++) {
                places.add(i);
            }
        } else {
            breaks.subList(breaks.size() > 1 ? 1 : 0, breaks.size()).forEach(places::add);
        }
        index = end;
    }

    private void takeEscape() {
        char letter = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        switch (letter) {
            case '\n', '\r' -> takeEscapedBreak();
            case 'x' -> takeCode(2);
            case 'u' -> takeCode(4);
            case 'U' -> takeCode(8);
            default -> takeCode(0);
        }
    }

    /** The line goes on in the next one; empty lines between them count. */
    private void takeEscapedBreak() {
        int next = Blanks.behindBreak(text, index + 1);
        int end = Blanks.end(text, next);
        Blanks.breaks(text, next, end).forEach(places::add);
        index = end;
    }

    /** @param digits of the code, or 0 for an escape of one letter */
    private void takeCode(int digits) {
        int code = index + 2;
        int end = Math.min(code + digits, text.length());
        int units = digits == 8 ? Character.charCount(Integer.parseInt(text, code, end, HEXADECIMAL)) : 1;
        for (int i = 0; i < units; i++) {
            places.add(index);
        }
        index = end;
    }
}
