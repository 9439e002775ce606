package dev.asltck.reference.json;

import dev.asltck.reference.problem.Location;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a value of a text stands.
 *
 * @param key its name, or where it has none the value itself
 * @param parts the values directly in it, by name or index
 */
record LocatedValue(Location key, Location value, Map<String, LocatedValue> parts) {

    static LocatedValue scalar(Location key, Location value) {
        return new LocatedValue(key, value, Map.of());
    }

    static LocatedValue container(Location key, Location value) {
        return new LocatedValue(key, value, new HashMap<>());
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
