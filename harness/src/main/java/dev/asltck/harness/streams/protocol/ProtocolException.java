package dev.asltck.harness.streams.protocol;

/** A line that is no message of the protocol. */
public final class ProtocolException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong with it */
    public ProtocolException(String message) {
        super(message, null, false, false);
    }

    /** What is wrong with it. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
