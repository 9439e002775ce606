package dev.asltck.harness.junit;

/** A case came to no verdict: the engine crashed or hung, or the case or its adapter is broken. */
final class NoVerdictException extends Exception {

    private static final long serialVersionUID = 1L;

    NoVerdictException(String message) {
        super(message);
    }
}
