package dev.asltck.fuzz.check;

/** A definition that is not taken as promised. */
public final class Finding extends AssertionError {

    private static final long serialVersionUID = 1L;

    Finding(String message) {
        super(message);
    }

    Finding(String message, Throwable cause) {
        super(message, cause);
    }
}
