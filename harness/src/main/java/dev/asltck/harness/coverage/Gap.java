package dev.asltck.harness.coverage;

/** What a requirement that can be tested lacks. */
public enum Gap {
    /** There is no case for it. */
    NO_CASE("no case"),
    /** It is binding, and no case shows it kept. */
    NO_POSITIVE_CASE("no positive case"),
    /** It is binding and can be broken, and no case shows it broken. */
    NO_NEGATIVE_CASE("no negative case");

    private final String words;

    Gap(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
