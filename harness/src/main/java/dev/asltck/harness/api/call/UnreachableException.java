package dev.asltck.harness.api.call;

/** Nobody answers at the endpoint, or the connection was lost. */
public final class UnreachableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreachableException(String message) {
        super(message, null, false, false);
    }

    /** For people. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
