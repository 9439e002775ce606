package dev.asltck.harness.cli.console;

/** What the user gave cannot be used: ends the command with this message, which says what to do. */
public final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableInput(String message) {
        super(message, null, false, false);
    }

    /** For the user. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
