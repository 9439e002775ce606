package dev.asltck.reference.source;

import dev.asltck.reference.problem.Location;
import java.util.Arrays;

/** Where the lines of a text begin. They end with LF, CR or both. */
public final class Lines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int[] starts;

    private Lines(int[] starts) {
        this.starts = starts;
    }

    public static Lines of(String text) {
        int[] starts = new int[16];
        starts[0] = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text, i)) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return new Lines(Arrays.copyOf(starts, count));
    }

    private static boolean isBreak(String text, int index) {
        return text.charAt(index) == '\n' || (text.charAt(index) == '\r' && !text.startsWith("\n", index + 1));
    }

    /** The place of a character. A byte order mark at the start of the text has none. */
    public Location location(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found < 0 ? Math.max(0, -found - 2) : found;
        return new Location(line + 1, Math.max(0, index - starts[line]) + 1);
    }
}
