package dev.asltck.reference.json;

import dev.asltck.reference.problem.Location;

/** A text that is no JSON text. */
public final class JsonSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Location location;

    /** @param message what is wrong, as the end of a sentence */
    public JsonSyntaxException(String message, Location location) {
        super(message, null, false, false);
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

    /** What is wrong. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
