package dev.asltck.reference.jsonpath;

import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathPrefix;
import dev.asltck.reference.path.PathRoot;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.path.ReferencePath;
import dev.asltck.reference.path.ReferencePath.Step;
import dev.asltck.reference.query.Evaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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
    private final List<Step> steps;
    private final Selector selector;

    /** @param steps names and indices with which the path begins, for messages */
    private CompiledPath(String text, PathRoot root, List<Step> steps, Selector selector) {
        this.text = text;
        this.root = root;
        this.steps = steps;
        this.selector = selector;
    }

    CompiledPath(ReferencePath path) {
        this(path.text(), path.root(), path.steps(), new Steps(path.steps()));
    }

    /** Compiles a Path: names and indices for our own way through the nodes, everything else for the JSONPath library. */
    public static CompiledPath compile(Path path) throws PathSyntaxException {
        PathPrefix prefix = PathPrefix.of(path);
        Steps steps = new Steps(prefix.steps());
        Selector selector = prefix.rest().isEmpty() ? steps : LibrarySelector.compile(path, prefix, steps);
        return new CompiledPath(path.text(), path.root(), prefix.steps(), selector);
    }

    /** What the Path selects; null if nothing. A selected JSON null is a node. */
    public @Nullable JsonNode read(JsonNode input, Evaluation evaluation) {
        JsonNode document = document(input, evaluation);
        return document == null ? null : selector.select(document, evaluation.budget());
    }

    /** Says why the Path selects nothing, if that is so. */
    public String missing(JsonNode input, Evaluation evaluation) {
        JsonNode document = document(input, evaluation);
        if (document == null || document.isNull()) {
            return root instanceof PathRoot.Variable variable
                    ? "Invalid path '" + text + "' : the variable " + variable.name() + " has no value"
                    : "Unable to apply Path transformation to null or empty input.";
        }
        return "Invalid path '" + text + "' : " + MissingNode.reason(steps, document);
    }

    /** The value that the Path is applied to, as a message shows it. */
    String shownDocument(JsonNode input, Evaluation evaluation) {
        JsonNode document = document(input, evaluation);
        return ShownValue.of(document == null ? JsonNodeFactory.instance.objectNode() : document);
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
