package dev.asltck.reference.parse;

/** The integers that a field may have. */
enum IntegerRange {
    ANY("an integer", Long.MIN_VALUE),
    NON_NEGATIVE("a non-negative integer", 0),
    POSITIVE("a positive integer", 1);

    private final String phrase;
    private final long least;

    IntegerRange(String phrase, long least) {
        this.phrase = phrase;
        this.least = least;
    }

    boolean contains(long value) {
        return value >= least;
    }

    String phrase() {
        return phrase;
    }
}
