package dev.asltck.reference.jsonpath;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathPrefix;
import dev.asltck.reference.path.PathSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A JSONPath with more than names and indices: the library evaluates what follows them. If that looks back at the root, it evaluates the
 * whole.
 */
final class LibrarySelector implements Selector {

    private final Steps prefix;
    private final LibraryPath path;
    private final boolean isWhole;

    private LibrarySelector(Steps prefix, LibraryPath path, boolean isWhole) {
        this.prefix = prefix;
        this.path = path;
        this.isWhole = isWhole;
    }

    static LibrarySelector compile(Path path, PathPrefix prefix, Steps steps) throws PathSyntaxException {
        boolean isWhole = seesWhole(prefix.rest());
        String jsonPath = isWhole ? prefix.jsonPath() : "$" + prefix.rest();
        try {
            return new LibrarySelector(steps, LibraryPath.compile(jsonPath), isWhole);
        } catch (PathSyntaxException e) {
            // Counted from the end: what is before may be written differently.
            int fromEnd = Math.min(jsonPath.length() - e.offset(), prefix.rest().length());
            int offset = Math.max(0, path.text().length() - fromEnd);
            throw new PathSyntaxException(e.explanation(), offset, "jsonpath.path.syntax");
        }
    }

    /**
     * A filter may look back at the root, the library evaluates a function of a deep scan in another way right behind the root, and takes a
     * wildcard without a dot behind brackets alone.
     */
    private static boolean seesWhole(String rest) {
        return rest.indexOf('$') >= 0 || (rest.startsWith("..") && rest.endsWith(")")) || rest.startsWith("*");
    }

    @Override
    public @Nullable JsonNode select(JsonNode document, Budget budget) {
        JsonNode start = prefix.select(document, budget);
        if (start == null) {
            return path.isDefinite() ? null : JsonNodeFactory.instance.arrayNode(0);
        }
        return path.select(isWhole ? document : start, budget);
    }
}
