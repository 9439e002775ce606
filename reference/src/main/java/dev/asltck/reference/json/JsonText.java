package dev.asltck.reference.json;

import dev.asltck.reference.problem.Location;
import dev.asltck.reference.source.LocatedValue;
import dev.asltck.reference.source.Remark;
import dev.asltck.reference.source.SourceText;
import dev.asltck.reference.source.SyntaxError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON text that people edit. */
public final class JsonText extends SourceText {

    private final @Nullable JsonNode tree;
    private final @Nullable SyntaxError syntaxError;
    private final List<String> duplicateKeys;
    private final Map<JsonNode, Integer> starts;

    private JsonText(String text, @Nullable JsonNode tree, @Nullable SyntaxError syntaxError, TreeReader reader) {
        super(text);
        this.tree = tree;
        this.syntaxError = syntaxError;
        this.duplicateKeys = List.copyOf(reader.duplicateKeys());
        this.starts = reader.starts();
    }

    /** Reads a text; a malformed one gives no tree but a syntax error. */
    public static JsonText read(String text) {
        return read(text, 0);
    }

    /**
     * The same, noting where the arrays and objects of the upper levels stand: to {@link #locate(JsonNode)} them costs no second reading
     * then.
     *
     * @param locatedLevels how many, from the root on
     */
    public static JsonText read(String text, int locatedLevels) {
        TreeReader reader = new TreeReader(text, locatedLevels);
        try {
            return new JsonText(text, reader.read(), null, reader);
        } catch (JsonSyntaxException e) {
            SyntaxError error = new SyntaxError(e.explanation(), e.location(), Optional.empty());
            return new JsonText(text, null, error, reader);
        }
    }

    /** Where an array or object of the tree stands; empty if it is below the levels that were noted. */
    public Optional<Location> locate(JsonNode container) {
        return Optional.ofNullable(starts.get(container)).map(this::location);
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
