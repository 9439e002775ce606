package dev.asltck.reference.json;

import dev.asltck.reference.problem.Location;

/** A text that is no JSON text. */
public final class JsonSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String said;
    private final transient Location location;

    /** @param message what is wrong, as the end of a sentence */
    public JsonSyntaxException(String message, Location location) {
        this(message, message, location);
    }

    /** @param said what is wrong in the words of the parser */
    JsonSyntaxException(String message, String said, Location location) {
        super(message, null, false, false);
        this.said = said;
        this.location = location;
    }

    /** Where the text stops making sense. */
    public Location location() {
        return location;
    }

    public int line() {
        return location.line();
    }

    public int column() {
        return location.column();
    }

    /** What is wrong in the words of the parser, where it was the parser that found out. */
    public String said() {
        return said;
    }

    /** What is wrong. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
