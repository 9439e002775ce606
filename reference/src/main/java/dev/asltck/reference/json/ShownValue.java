package dev.asltck.reference.json;

import tools.jackson.databind.JsonNode;

/** A value as the cause of an error shows it. */
public final class ShownValue {

    /** Nodes and characters; no payload of AWS has more bytes. */
    private static final long LARGEST = 262_144;

    private ShownValue() {}

    /** The value as JSON text; of one that is too large to be shown, that it is. */
    public static String of(JsonNode value) {
        return Extent.fits(value, LARGEST, Json.MAX_NESTING)
                ? Json.write(value)
                : "(a value of more than " + LARGEST + " nodes and characters)";
    }

    /** The same, but a string without quotation marks. */
    public static String unquoted(JsonNode value) {
        return value.isString() ? value.stringValue() : of(value);
    }
}
