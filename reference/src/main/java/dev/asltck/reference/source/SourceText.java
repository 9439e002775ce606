package dev.asltck.reference.source;

import dev.asltck.reference.problem.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A text that people edit, such as a definition: its value, what is wrong with it as a text, and where each part stands. What reads it
 * need not know in which format it is written.
 */
public abstract class SourceText {

    private static final int NONE = -1;

    private final String text;
    private @Nullable Lines lines;
    private @Nullable LocatedValue root;

    /** Where the string is written whose characters were asked for last: a string with one mistake often has more. */
    private int string = NONE;

    private int[] characters = {};

    protected SourceText(String text) {
        this.text = text;
    }

    /** The value; empty exactly when there is a syntax error. Where an object repeats a name, the last value counts. */
    public abstract Optional<JsonNode> tree();

    /** Why the text cannot be read. */
    public abstract Optional<SyntaxError> syntaxError();

    /** JSON Pointers of names that stand more than once in their object, one for each repetition, in source order, the first hundred. */
    public abstract List<String> duplicateKeys();

    /** What the author should know of the way values are written, in source order, the first hundred. */
    public abstract List<Remark> remarks();

    /** Finds where the values stand, up to the first syntax error. Called only if somebody asks. */
    protected abstract LocatedValue scanLocations();

    /**
     * Where the characters (UTF-16 units) of a string are written, and after them its end.
     *
     * @param start where the string begins, with its quotation marks if it has any
     */
    protected abstract int[] characters(int start, String string);

    /** The text itself. */
    protected final String text() {
        return text;
    }

    /**
     * Where the value stands that a JSON Pointer names. What is not there is located at the nearest value around it. Only the first call
     * scans the text.
     */
    public final Location locate(String pointer) {
        return location(find(pointer).value());
    }

    /** Where the name of a member stands; for a value that has no name, as {@link #locate}. */
    public final Location locateKey(String pointer) {
        return location(find(pointer).key());
    }

    /** Where a character of the string stands that a JSON Pointer names; of a value that is no string, as {@link #locate}. */
    public final Location locate(String pointer, int character) {
        LocatedValue found = find(pointer);
        JsonNode value = tree().map(tree -> tree.at(pointer)).orElseGet(MissingNode::getInstance);
        if (!value.isString()) {
            return location(found.value());
        }
        if (found.content() != string) {
            string = found.content();
            characters = characters(found.content(), value.stringValue());
        }
        return location(characters[Math.min(character, characters.length - 1)]);
    }

    private LocatedValue find(String pointer) {
        if (root == null) {
            root = scanLocations();
        }
        return root.find(pointer);
    }

    /** The place of a character. */
    protected final Location location(int index) {
        if (lines == null) {
            lines = Lines.of(text);
        }
        return lines.location(index);
    }
}
