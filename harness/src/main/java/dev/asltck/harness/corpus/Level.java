package dev.asltck.harness.corpus;

/** How binding the expectation of a case is. */
public enum Level {
    MUST("must"),
    SHOULD("should"),
    MAY("may"),
    IMPLEMENTATION_DEFINED("implementation-defined");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** As case files spell it. */
    public String word() {
        return word;
    }

    static Level of(String word) {
        for (Level level : values()) {
            if (level.word.equals(word)) {
                return level;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
