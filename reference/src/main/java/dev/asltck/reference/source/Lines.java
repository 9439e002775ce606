package dev.asltck.reference.source;

import dev.asltck.reference.problem.Location;
import java.util.Arrays;
import java.util.stream.IntStream;

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
        boolean hasReturns = text.indexOf('\r') >= 0;
        int count = 1;
        for (int end = nextBreak(text, 0, hasReturns); end >= 0; end = nextBreak(text, end + 1, hasReturns)) {
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = end + 1;
        }
        return new Lines(Arrays.copyOf(starts, count));
    }

    /** Where the next line break ends, negative if there is none. Most texts have no CR, and need no look at each character. */
    private static int nextBreak(String text, int from, boolean hasReturns) {
        if (!hasReturns) {
            return text.indexOf('\n', from);
        }
        return IntStream.range(from, text.length())
                .filter(index -> isBreak(text, index))
                .findFirst()
                .orElse(-1);
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
