package dev.asltck.reports.runs;

import dev.asltck.reports.results.Counts;
import java.util.Locale;

/** What an engine has achieved: how many of the cases passed that tell something about it. */
public record Score(int passed, int judged) {

    private static final int PER_MILLE = 1_000;
    private static final int TEN = 10;

    public static Score of(Counts counts) {
        return new Score(counts.passed(), counts.judged());
    }

    /** Whether so many of a hundred passed. */
    public boolean isAtLeast(int percent) {
        return judged > 0 && 100L * passed >= (long) percent * judged;
    }

    /** Rounded down, as not all passed unless all have: {@code 99.9 %}. Empty if nothing was judged. */
    public String percent() {
        if (judged == 0) {
            return "";
        }
        long perMille = (long) PER_MILLE * passed / judged;
        return String.format(Locale.ROOT, "%d.%d %%", perMille / TEN, perMille % TEN);
    }
}
