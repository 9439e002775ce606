package dev.asltck.reports.baseline;

import java.util.Locale;

/**
 * One thing in which a run and its baseline do not agree.
 *
 * @param subject a case by its id, or a pattern
 * @param text what is the matter and what to do, for people
 */
public record Finding(Kind kind, String subject, String text) {

    /** What is the matter. */
    public enum Kind {
        /** A case that nobody knows to fail. */
        NEW_FAILURE,
        /** A case that is known to fail, and passed. */
        UNEXPECTED_PASS,
        /** A case that is known to fail, and failed in another way. */
        CHANGED_FAILURE,
        /** An entry for a case that is not run any more, as the engine does not support it. */
        STALE,
        /** An entry for a case that the corpus does not have. */
        UNMATCHED,
        /** An entry whose last day has passed. */
        EXPIRED,
        /** A pattern that matches more failures than it may. */
        TOO_WIDE;

        /** As documents spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
