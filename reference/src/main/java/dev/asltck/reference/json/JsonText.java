package dev.asltck.reference.json;

import dev.asltck.reference.source.LocatedValue;
import dev.asltck.reference.source.Remark;
import dev.asltck.reference.source.SourceText;
import dev.asltck.reference.source.SyntaxError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON text that people edit. */
public final class JsonText extends SourceText {

    private final @Nullable JsonNode tree;
    private final @Nullable SyntaxError syntaxError;
    private final List<String> duplicateKeys;

    private JsonText(
            String text, @Nullable JsonNode tree, @Nullable SyntaxError syntaxError, List<String> duplicateKeys) {
        super(text);
        this.tree = tree;
        this.syntaxError = syntaxError;
        this.duplicateKeys = List.copyOf(duplicateKeys);
    }

    /** Reads a text; a malformed one gives no tree but a syntax error. */
    public static JsonText read(String text) {
        TreeReader reader = new TreeReader(text);
        try {
            return new JsonText(text, reader.read(), null, reader.duplicateKeys());
        } catch (JsonSyntaxException e) {
            SyntaxError error = new SyntaxError(e.explanation(), e.location(), Optional.empty());
            return new JsonText(text, null, error, reader.duplicateKeys());
        }
    }

    @Override
    public Optional<JsonNode> tree() {
        return Optional.ofNullable(tree);
    }

    @Override
    public Optional<SyntaxError> syntaxError() {
        return Optional.ofNullable(syntaxError);
    }

    @Override
    public List<String> duplicateKeys() {
        return duplicateKeys;
    }

    /** JSON has one way to read a value. */
    @Override
    public List<Remark> remarks() {
        return List.of();
    }

    @Override
    protected LocatedValue scanLocations() {
        return new LocationReader(text()).read();
    }

    @Override
    protected int[] characters(int start, String string) {
        return StringLiteral.characters(text(), start, string.length());
    }
}
