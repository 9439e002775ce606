package dev.asltck.reference.source;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a value of a text stands. Places are counted in characters (UTF-16 units) from the start of the text.
 *
 * @param key its name, or where it has none the value itself
 * @param content where it is written, if that is elsewhere, or else the same
 * @param parts the values directly in it, by name or index
 */
public record LocatedValue(int key, int value, int content, Map<String, LocatedValue> parts) {

    public static LocatedValue scalar(int key, int value) {
        return new LocatedValue(key, value, value, Map.of());
    }

    /** An array or object whose parts are yet to come. */
    public static LocatedValue container(int key, int value) {
        return new LocatedValue(key, value, value, new HashMap<>());
    }

    /** The same value, where it is only referred to. */
    public LocatedValue referredTo(LocatedValue reference) {
        return new LocatedValue(reference.key, reference.value, content, parts);
    }

    /** The value that a JSON Pointer names, or the nearest one around it. */
    LocatedValue find(String pointer) {
        LocatedValue found = this;
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            LocatedValue part = found.parts.get(tokens[i].replace("~1", "/").replace("~0", "~"));
            if (part == null) {
                return found;
            }
            found = part;
        }
        return found;
    }
}
