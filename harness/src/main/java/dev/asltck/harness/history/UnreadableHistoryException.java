package dev.asltck.harness.history;

/** What is said to be the history of an execution is none. */
public final class UnreadableHistoryException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A complaint.
     *
     * @param message what is wrong, as a sentence without its full stop
     */
    public UnreadableHistoryException(String message) {
        super(message, null, false, false);
    }

    public String explanation() {
        return String.valueOf(getMessage());
    }
}
