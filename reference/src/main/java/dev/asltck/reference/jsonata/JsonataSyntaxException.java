package dev.asltck.reference.jsonata;

/** Text that is not the JSONata expression it has to be. */
public final class JsonataSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * Says what is wrong, and where.
     *
     * @param message what is wrong, as a sentence without its full stop
     * @param offset the first offending character, counted from 0 within the expression
     */
    public JsonataSyntaxException(String message, int offset) {
        super(message, null, false, false);
        this.offset = offset;
    }

    public int offset() {
        return offset;
    }

    /** What is wrong. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
