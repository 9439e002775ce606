package dev.asltck.harness.smoke;

/** What a probe says. */
public enum Grade {
    PASSED("passed"),
    /** The engine, or the adapter for it, has declared that it cannot. */
    UNSUPPORTED("unsupported"),
    /** The engine has answered, but not as expected: nothing that the adapter could help. */
    DIFFERS("differs"),
    /** The adapter has to be mended. */
    FAULT("fault");

    private final String word;

    Grade(String word) {
        this.word = word;
    }

    /** As documents spell it. */
    public String word() {
        return word;
    }
}
