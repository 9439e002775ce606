package dev.asltck.reference.yaml;

import java.util.Arrays;

/** Where the characters (UTF-16 units) of a scalar are written, noted one after another. */
final class CharacterPlaces {

    private final int[] places;
    private int count;

    /** @param length of the scalar's value */
    CharacterPlaces(int length) {
        this.places = new int[length + 1];
    }

    /** Whether all of the value is noted. */
    boolean isComplete() {
        return count >= places.length - 1;
    }

    /** Notes the next character; any beyond the value are left out. */
    void add(int index) {
        if (!isComplete()) {
            places[count++] = index;
        }
    }

    /** All of them, and after them the end. */
    int[] endingAt(int end) {
        Arrays.fill(places, count, places.length, end);
        return places;
    }
}
