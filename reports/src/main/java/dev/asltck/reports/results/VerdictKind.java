package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a case has come to. Only what ran and matched is passed. */
public enum VerdictKind {
    /** It ran, and everything that was judged matched. */
    @JsonProperty("passed")
    PASSED("passed"),
    /** It ran, and something differed. */
    @JsonProperty("failed")
    FAILED("failed"),
    /** It did not run: the engine declares that it lacks a feature. */
    @JsonProperty("unsupported")
    UNSUPPORTED("unsupported"),
    /** The adapter, the case or the harness is at fault, not the engine. */
    @JsonProperty("errored")
    ERRORED("errored"),
    /** The engine broke down. */
    @JsonProperty("crashed")
    CRASHED("crashed"),
    /** The engine gave no answer within the deadline. */
    @JsonProperty("hung")
    HUNG("hung");

    private final String word;

    VerdictKind(String word) {
        this.word = word;
    }

    /** As result files spell it. */
    public String word() {
        return word;
    }
}
