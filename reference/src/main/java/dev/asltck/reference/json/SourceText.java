package dev.asltck.reference.json;

import dev.asltck.reference.problem.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON text that people edit, such as a definition: its value, what is wrong with it as a text, and where each part stands. */
public final class SourceText {

    private final String text;
    private final @Nullable JsonNode tree;
    private final @Nullable JsonSyntaxException syntaxError;
    private final List<String> duplicateKeys;
    private @Nullable LocatedValue located;

    private SourceText(
            String text,
            @Nullable JsonNode tree,
            @Nullable JsonSyntaxException syntaxError,
            List<String> duplicateKeys) {
        this.text = text;
        this.tree = tree;
        this.syntaxError = syntaxError;
        this.duplicateKeys = List.copyOf(duplicateKeys);
    }

    /** Reads a text; a malformed one gives no tree but a syntax error. */
    public static SourceText read(String text) {
        TreeReader reader = new TreeReader(text);
        try {
            return new SourceText(text, reader.read(), null, reader.duplicateKeys());
        } catch (JsonSyntaxException e) {
            return new SourceText(text, null, e, reader.duplicateKeys());
        }
    }

    /** The value; empty exactly when there is a syntax error. Where an object repeats a name, the last value counts. */
    public Optional<JsonNode> tree() {
        return Optional.ofNullable(tree);
    }

    /** Why the text is no JSON text. */
    public Optional<JsonSyntaxException> syntaxError() {
        return Optional.ofNullable(syntaxError);
    }

    /** JSON Pointers of names that stand more than once in their object, one for each repetition, in source order, the first hundred. */
    public List<String> duplicateKeys() {
        return duplicateKeys;
    }

    /**
     * Where the value stands that a JSON Pointer names. What is not there is located at the nearest value around it. Only the first call
     * scans the text.
     */
    public Location locate(String pointer) {
        return locatedValues().find(pointer).value();
    }

    /** Where the name of a member stands; for a value that has no name, as {@link #locate}. */
    public Location locateKey(String pointer) {
        return locatedValues().find(pointer).key();
    }

    private LocatedValue locatedValues() {
        if (located == null) {
            located = new LocationReader(text).read();
        }
        return located;
    }
}
