package dev.asltck.harness.compare;

import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonEquality;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds where two JSON values differ: numbers by value, object members in any order, array elements in order. Stops after a few places,
 * for a reader needs no more.
 */
final class JsonDifferences {

    private static final int ENOUGH = 5;
    private static final int LONGEST_TEXT = 2_000;

    /** Values share parts: written out, a small one may be longer than any memory. */
    private static final long LARGEST_WRITTEN = 1_000_000;

    private static final int DEEPEST_WRITTEN = 1_000;

    private final List<Difference> found = new ArrayList<>();

    private JsonDifferences() {}

    /** The first differences, in the order of the expected value. */
    static List<Difference> between(JsonNode expected, @Nullable JsonNode actual) {
        JsonDifferences differences = new JsonDifferences();
        differences.compare("", expected, actual);
        return differences.found;
    }

    private void compare(String pointer, @Nullable JsonNode expected, @Nullable JsonNode actual) {
        if (found.size() == ENOUGH) {
            return;
        }
        if (expected == null || actual == null) {
            found.add(new Difference(pointer, text(expected), text(actual)));
        } else if (expected.isObject() && actual.isObject()) {
            compareMembers(pointer, expected, actual);
        } else if (expected.isArray() && actual.isArray()) {
            compareElements(pointer, expected, actual);
        } else if (!JsonEquality.equal(expected, actual)) {
            found.add(new Difference(pointer, text(expected), text(actual)));
        }
    }

    private void compareMembers(String pointer, JsonNode expected, JsonNode actual) {
        Set<String> names = new LinkedHashSet<>(expected.propertyNames());
        names.addAll(actual.propertyNames());
        for (String name : names) {
            compare(pointer + "/" + escaped(name), expected.get(name), actual.get(name));
        }
    }

    private void compareElements(String pointer, JsonNode expected, JsonNode actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            compare(pointer + "/" + i, expected.get(i), actual.get(i));
        }
    }

    /** A name as JSON Pointers have it. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String text(@Nullable JsonNode value) {
        if (value == null) {
            return "(nothing)";
        }
        if (!Extent.fits(value, LARGEST_WRITTEN, DEEPEST_WRITTEN)) {
            return "(" + value.getNodeType().name().toLowerCase(Locale.ROOT) + ", too large to show)";
        }
        String text = Json.write(value);
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
    }

    /** A place at which the values differ. */
    record Difference(String pointer, String expected, String actual) {}
}
