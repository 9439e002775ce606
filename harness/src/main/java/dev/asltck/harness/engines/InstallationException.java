package dev.asltck.harness.engines;

/** An engine could not be installed. The message, for people, begins in the middle of a sentence. */
public final class InstallationException extends Exception {

    private static final long serialVersionUID = 1L;

    InstallationException(String message) {
        super(message);
    }
}
