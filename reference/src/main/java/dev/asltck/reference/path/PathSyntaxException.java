package dev.asltck.reference.path;

import java.util.List;

/** Text that is not the Path, Reference Path or Intrinsic Function it has to be. */
public final class PathSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final transient List<String> requirements;

    /**
     * @param message what is wrong, as the end of a sentence
     * @param offset the first offending character, counted from 0 within the text
     * @param requirements ids of the requirements that the text violates, the most telling first
     */
    public PathSyntaxException(String message, int offset, String... requirements) {
        super(message, null, false, false);
        this.offset = offset;
        this.requirements = List.of(requirements);
    }

    /** The same fault in a text that this one is a part of. */
    public PathSyntaxException within(int start) {
        return new PathSyntaxException(explanation(), start + offset, requirements.toArray(String[]::new));
    }

    public int offset() {
        return offset;
    }

    /** Ids of the requirements on syntax that the text violates, the most telling first. */
    public List<String> requirements() {
        return requirements;
    }

    /** What is wrong. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
