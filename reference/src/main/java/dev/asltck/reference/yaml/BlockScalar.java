package dev.asltck.reference.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A scalar below {@code |} or {@code >}, as the text has it: each line without its indentation, and below {@code >} with its line breaks
 * folded where lines are not indented further.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#81-block-scalar-styles">Block Scalar Styles</a>
 */
final class BlockScalar {

    private static final char FOLDED = '>';

    private final String text;
    private final boolean isFolded;
    private final int indentation;
    private final CharacterPlaces places;

    /** Line breaks since the last line with content, its own included. */
    private final List<Integer> breaks = new ArrayList<>();

    /** Whether the last line with content may be folded with the next one. */
    private boolean mayFold;

    private int index;

    private BlockScalar(String text, int start, String value) {
        this.text = text;
        this.isFolded = text.charAt(start) == FOLDED;
        this.index = Blanks.behindBreak(text, Blanks.endOfLine(text, start));
        this.indentation = indentation(text, index, value);
        this.places = new CharacterPlaces(value.length());
    }

    /** Where the characters of a scalar are written, and after them its end. */
    static int[] characters(String text, int start, String value) {
        BlockScalar scalar = new BlockScalar(text, start, value);
        while (!scalar.places.isComplete() && scalar.index < text.length() && scalar.takeLine()) {}
        scalar.breaks.forEach(scalar.places::add);
        return scalar.places.endingAt(scalar.index);
    }

    /** What the first line with content has more of spaces than its value. */
    private static int indentation(String text, int start, String value) {
        return spacesOfFirstLine(text, start) - spacesOfFirstLine(value, 0);
    }

    /** The spaces before the first character that is neither a space nor a line break. */
    private static int spacesOfFirstLine(String lines, int start) {
        int spaces = 0;
        for (int i = start; i < lines.length() && (lines.charAt(i) == ' ' || Blanks.isBreak(lines.charAt(i))); i++) {
            spaces = lines.charAt(i) == ' ' ? spaces + 1 : 0;
        }
        return spaces;
    }

    /** Takes the next line; false if the scalar ends before it. */
    private boolean takeLine() {
        int end = Blanks.endOfLine(text, index);
        int content = index;
        while (content < end && content < index + indentation && text.charAt(content) == ' ') {
            content++;
        }
        if (content < end && content < index + indentation) {
            return false;
        }
        if (content < end) {
            takeContent(content, end);
        }
        breaks.add(end);
        index = Blanks.behindBreak(text, end);
        return true;
    }

    private void takeContent(int start, int end) {
        boolean isPlain = text.charAt(start) != ' ' && text.charAt(start) != '\t';
        boolean folds = isFolded && mayFold && isPlain;
        breaks.subList(folds && breaks.size() > 1 ? 1 : 0, breaks.size()).forEach(places::add);
        breaks.clear();
        for (int i = start; i < end; i++) {
            places.add(i);
        }
        mayFold = isPlain;
    }
}
