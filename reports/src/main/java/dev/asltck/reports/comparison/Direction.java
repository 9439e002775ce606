package dev.asltck.reports.comparison;

import dev.asltck.reports.results.VerdictKind;
import java.util.Locale;

/** Which way an answer changed. */
public enum Direction {
    /** It passed and does not any more, be it that it is not supported any more; or it failed and now crashes or hangs. */
    REGRESSION,
    /** The opposite. */
    IMPROVEMENT,
    /** It fails in both runs, otherwise. */
    CHANGED_FAILURE,
    /** It failed and is not run any more. */
    NEWLY_UNSUPPORTED,
    /** It was not run and is now, and fails. */
    NEWLY_SUPPORTED,
    /** Errored now: nothing is known of the engine any more. */
    UNKNOWN_NOW,
    /** Errored before. */
    KNOWN_NOW,
    /** The verdict says no more than before, but for another reason. */
    OTHERWISE;

    /** As documents spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people, such as {@code 2 regressions}. */
    String text(int count) {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        boolean isNoun = this == REGRESSION || this == IMPROVEMENT || this == CHANGED_FAILURE;
        return count + " " + words + (isNoun && count != 1 ? "s" : "");
    }

    static Direction of(VerdictKind before, VerdictKind after) {
        if (before == after) {
            return isFailure(after) ? CHANGED_FAILURE : OTHERWISE;
        }
        if (before == VerdictKind.ERRORED || after == VerdictKind.ERRORED) {
            return after == VerdictKind.ERRORED ? UNKNOWN_NOW : KNOWN_NOW;
        }
        if (before == VerdictKind.UNSUPPORTED && isFailure(after)) {
            return NEWLY_SUPPORTED;
        }
        if (after == VerdictKind.UNSUPPORTED && isFailure(before)) {
            return NEWLY_UNSUPPORTED;
        }
        int worse = badness(after) - badness(before);
        if (worse == 0) {
            return CHANGED_FAILURE;
        }
        return worse > 0 ? REGRESSION : IMPROVEMENT;
    }

    private static boolean isFailure(VerdictKind verdict) {
        return switch (verdict) {
            case FAILED, CRASHED, HUNG -> true;
            case PASSED, UNSUPPORTED, ERRORED -> false;
        };
    }

    /** How much there is to complain of. */
    private static int badness(VerdictKind verdict) {
        return switch (verdict) {
            case PASSED -> 0;
            case FAILED, UNSUPPORTED, ERRORED -> 1;
            case CRASHED, HUNG -> 2;
        };
    }
}
