package dev.asltck.reference.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What there is to say of a text that can be read. The first hundred of a kind are kept: pointers may be long, and nobody reads more. */
final class Remarks {

    private static final int MOST = 100;

    /**
     * A scalar that others may read differently.
     *
     * @param index where it stands
     */
    record Ambiguous(String pointer, int index, String message, String hint) {}

    private final List<String> duplicateKeys = new ArrayList<>();
    private final List<Ambiguous> ambiguous = new ArrayList<>();

    /** A name that its object has had before. */
    void addDuplicate(Supplier<String> pointer) {
        if (duplicateKeys.size() < MOST) {
            duplicateKeys.add(pointer.get());
        }
    }

    /** A value or a name that others may read differently. */
    void addAmbiguous(Supplier<Ambiguous> scalar) {
        if (ambiguous.size() < MOST) {
            ambiguous.add(scalar.get());
        }
    }

    /** JSON Pointers of the names that their object has had before, in source order. */
    List<String> duplicateKeys() {
        return List.copyOf(duplicateKeys);
    }

    List<Ambiguous> ambiguous() {
        return List.copyOf(ambiguous);
    }
}
