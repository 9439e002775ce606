package dev.asltck.reference.path;

/** Text that is not the Path, Reference Path or Intrinsic Function it has to be. */
public final class PathSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * @param message what is wrong, as the end of a sentence
     * @param offset the first offending character, counted from 0 within the text
     */
    public PathSyntaxException(String message, int offset) {
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
