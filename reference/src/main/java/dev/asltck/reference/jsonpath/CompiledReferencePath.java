package dev.asltck.reference.jsonpath;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.path.ReferencePath;
import dev.asltck.reference.query.Evaluation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A Reference Path, ready to be applied.
 *
 * @see <a href="https://states-language.net/spec.html#ref-paths">Reference Paths</a>
 */
public final class CompiledReferencePath {

    private final CompiledPath path;
    private final Placement placement;

    private CompiledReferencePath(ReferencePath path) {
        this.path = new CompiledPath(path);
        this.placement = new Placement(path);
    }

    public static CompiledReferencePath of(ReferencePath path) {
        return new CompiledReferencePath(path);
    }

    /** What the path selects; null if nothing. A selected JSON null is a node. */
    public @Nullable JsonNode read(JsonNode input, Evaluation evaluation) {
        return path.read(input, evaluation);
    }

    /**
     * The input with a value at the place of this path, as ResultPath has it: the field there is overwritten or created, with the objects
     * around it. The input itself stays as it is; the result shares with it all that is beside the path.
     *
     * <p>An element of an array is overwritten if it exists. The path cannot be applied where it leads into a value of another kind than
     * its step asks for, or to an element that does not exist: fields can be constructed, the other elements of an array cannot.
     *
     * @param budget is charged with the objects and arrays that are copied
     * @throws ExecutionFailure States.ResultPathMatchFailure, if the path cannot be applied
     * @see <a href="https://states-language.net/spec.html#filters">Input and Output Processing with JSONPath</a>
     */
    public JsonNode put(JsonNode rawInput, JsonNode value, Budget budget) {
        return placement.put(rawInput, value, budget);
    }

    /** Says why the path selects nothing, if that is so. */
    public String missing(JsonNode input, Evaluation evaluation) {
        return path.missing(input, evaluation);
    }

    /** The path as written. */
    public String text() {
        return path.text();
    }
}
