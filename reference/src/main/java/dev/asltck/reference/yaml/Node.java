package dev.asltck.reference.yaml;

import dev.asltck.reference.source.LocatedValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value that has been read.
 *
 * @param text of a scalar, as written; null for any other
 * @param size values and characters in it
 * @param height levels of arrays and objects
 */
record Node(JsonNode value, @Nullable String text, LocatedValue place, long size, int height) {

    static Node scalar(JsonNode value, String text, LocatedValue place) {
        return new Node(value, text, place, 1L + text.length(), 0);
    }

    /** The value again, where an alias stands for it: what is in it stands where it is written. */
    Node at(LocatedValue alias) {
        return new Node(value, text, place.referredTo(alias), size, height);
    }
}
