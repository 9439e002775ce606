package dev.asltck.benchmarks.peers;

/** There is no figure, for a reason that is told below the table. */
final class UnmeasurableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnmeasurableException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
