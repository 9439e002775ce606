package dev.asltck.reference.error;

/**
 * Something that cannot be in a valid state machine: a bug of the interpreter. Aborts the run and is never reported as an error of the
 * machine.
 */
public final class BrokenInvariant extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public BrokenInvariant(String message) {
        super(message);
    }

    public BrokenInvariant(String message, Throwable cause) {
        super(message, cause);
    }
}
