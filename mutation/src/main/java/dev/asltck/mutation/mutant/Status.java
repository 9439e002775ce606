package dev.asltck.mutation.mutant;

/** What became of a mutant. */
public enum Status {
    /** A case did not pass. */
    KILLED,
    /** A case did not end, or used up the memory. */
    TIMED_OUT,
    /** Every case that reaches it passed. */
    SURVIVED,
    /** No case reaches it. */
    UNREACHED;

    /** Whether a case noticed it. */
    public boolean isNoticed() {
        return this == KILLED || this == TIMED_OUT;
    }
}
