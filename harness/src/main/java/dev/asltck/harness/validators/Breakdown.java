package dev.asltck.harness.validators;

import dev.asltck.harness.validators.Answer.Kind;

/** A program gave no line that can be used. */
final class Breakdown extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    Breakdown(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    /** In place of the answer that is missing. */
    Answer answer() {
        return Answer.of(kind, explanation());
    }

    String explanation() {
        return String.valueOf(getMessage());
    }
}
