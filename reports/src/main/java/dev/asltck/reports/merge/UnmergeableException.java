package dev.asltck.reports.merge;

/** Results that do not make up a run. The message names the file, and says what is wrong and what to do. */
public final class UnmergeableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnmergeableException(String message) {
        super(message);
    }

    /** For the user. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
