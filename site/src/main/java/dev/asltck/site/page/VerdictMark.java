package dev.asltck.site.page;

import dev.asltck.reports.results.VerdictKind;

/**
 * How a verdict looks: a symbol that is in every font, beside the shape and the color that the style sheet gives it by its word.
 *
 * @param letter for data
 * @param meaning in a sentence without its full stop
 */
public record VerdictMark(String word, String letter, String symbol, String meaning) {

    /** The mark of a verdict. */
    public static VerdictMark of(VerdictKind verdict) {
        return switch (verdict) {
            case PASSED -> mark(verdict, "\u2713", "it ran, and matched in everything that could be seen");
            case FAILED -> mark(verdict, "\u2717", "it ran, and did not match");
            case UNSUPPORTED ->
                mark(verdict, "\u2013", "it did not run: the engine says that it lacks a feature, or cannot be asked");
            case ERRORED ->
                mark(verdict, "?", "the adapter, the harness or the case is at fault: nothing is known of the engine");
            case CRASHED -> mark(verdict, "!", "the engine broke down");
            case HUNG -> mark(verdict, "\u2026", "the engine gave no answer within the deadline");
        };
    }

    private static VerdictMark mark(VerdictKind verdict, String symbol, String meaning) {
        return new VerdictMark(verdict.word(), verdict.word().substring(0, 1), symbol, meaning);
    }
}
