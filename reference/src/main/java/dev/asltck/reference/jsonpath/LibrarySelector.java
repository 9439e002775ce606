package dev.asltck.reference.jsonpath;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathPrefix;
import dev.asltck.reference.path.PathSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A JSONPath with more than names and indices, which the library evaluates, unless the names and indices at its beginning lead nowhere. */
final class LibrarySelector implements Selector {

    private final Steps prefix;
    private final LibraryPath path;

    private LibrarySelector(Steps prefix, LibraryPath path) {
        this.prefix = prefix;
        this.path = path;
    }

    static LibrarySelector compile(Path path, PathPrefix prefix, Steps steps) throws PathSyntaxException {
        String jsonPath = prefix.jsonPath();
        try {
            return new LibrarySelector(steps, LibraryPath.compile(jsonPath));
        } catch (PathSyntaxException e) {
            // Counted from the end: what is before may be written differently.
            int fromEnd = Math.min(jsonPath.length() - e.offset(), prefix.rest().length());
            int offset = Math.max(0, path.text().length() - fromEnd);
            throw new PathSyntaxException(e.explanation(), offset, "jsonpath.path.syntax");
        }
    }

    @Override
    public @Nullable JsonNode select(JsonNode document, Budget budget) {
        if (prefix.select(document, budget) == null) {
            return path.isDefinite() ? null : JsonNodeFactory.instance.arrayNode(0);
        }
        return path.select(document, budget);
    }
}
