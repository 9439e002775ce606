package dev.asltck.mutation.mutant;

/** What became of a mutant. */
public enum Status {
    /** A case did not pass. */
    KILLED,
    /** A case did not end, used up the memory, or took the process down. */
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
