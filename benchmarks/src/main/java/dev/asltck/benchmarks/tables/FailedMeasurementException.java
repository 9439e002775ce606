package dev.asltck.benchmarks.tables;

/** There is no table, as something did not run to its end. */
final class FailedMeasurementException extends Exception {

    private static final long serialVersionUID = 1L;

    FailedMeasurementException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
