package dev.asltck.reference.jsonata;

/** An expression has gone beyond a bound that is set for every expression: it fails, unlike one that uses up the execution's budget. */
final class BoundExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BoundExceededException(String message) {
        super(message, null, false, false);
    }

    static BoundExceededException depth() {
        return new BoundExceededException("Stack overflow error: Check for non-terminating recursive function. "
                + "Consider rewriting as tail-recursive");
    }

    static BoundExceededException memory() {
        return new BoundExceededException(
                "Expression evaluation memory limit exceeded: Check for excessive memory usage");
    }
}
