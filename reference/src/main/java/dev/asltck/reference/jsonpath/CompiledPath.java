package dev.asltck.reference.jsonpath;

import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathPrefix;
import dev.asltck.reference.path.PathRoot;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.query.Evaluation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A Path, ready to be applied.
 *
 * <p>A Path of names and indices selects one node or nothing. Any other Path selects an array of the values that it matches, be they
 * several, one or none: whether values are gathered depends on the Path, not on the data. That is how the JSONPath library behaves to
 * which the specification refers, and how AWS does. It selects nothing where it cannot be applied, such as a slice to an object.
 *
 * @see <a href="https://states-language.net/spec.html#path">Paths</a>
 */
public final class CompiledPath {

    private final String text;
    private final PathRoot root;
    private final Selector selector;

    CompiledPath(String text, PathRoot root, Selector selector) {
        this.text = text;
        this.root = root;
        this.selector = selector;
    }

    /** Compiles a Path: names and indices for our own way through the nodes, everything else for the JSONPath library. */
    public static CompiledPath compile(Path path) throws PathSyntaxException {
        PathPrefix prefix = PathPrefix.of(path);
        Steps steps = new Steps(prefix.steps());
        Selector selector = prefix.rest().isEmpty() ? steps : LibrarySelector.compile(path, prefix, steps);
        return new CompiledPath(path.text(), path.root(), selector);
    }

    /** What the Path selects; null if nothing. A selected JSON null is a node. */
    public @Nullable JsonNode read(JsonNode input, Evaluation evaluation) {
        JsonNode document = document(input, evaluation);
        return document == null ? null : selector.select(document, evaluation.budget());
    }

    private @Nullable JsonNode document(JsonNode input, Evaluation evaluation) {
        if (root instanceof PathRoot.Input) {
            return input;
        }
        return root instanceof PathRoot.Variable variable
                ? evaluation.variable(variable.name())
                : evaluation.contextObject();
    }

    /** The Path as written. */
    public String text() {
        return text;
    }
}
