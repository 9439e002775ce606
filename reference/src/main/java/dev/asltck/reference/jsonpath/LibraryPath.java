package dev.asltck.reference.jsonpath;

import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Predicate;
import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.path.PathSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSONPath as the library compiles it.
 *
 * <p>What the library keeps of a deep scan or an argument in the compiled path would be seen by other threads; such a path is compiled
 * anew for each evaluation.
 */
final class LibraryPath {

    private final String text;
    private final Predicate[] predicates;
    private final JsonPath compiled;
    private final boolean scans;
    private final boolean keepsState;

    private LibraryPath(String text, Predicate[] predicates, JsonPath compiled) {
        this.text = text;
        this.predicates = predicates;
        this.compiled = compiled;
        this.scans = text.contains("..");
        this.keepsState = scans || text.contains("index(");
    }

    static LibraryPath compile(String text) throws PathSyntaxException {
        PathSurvey survey = PathSurvey.of(text);
        Predicate[] predicates = survey.predicates().toArray(Predicate[]::new);
        try {
            return new LibraryPath(survey.text(), predicates, JsonPath.compile(survey.text(), predicates));
        } catch (InvalidPathException e) {
            throw new PathSyntaxException("is no JSONPath: " + explanation(e), 0);
        }
    }

    /** What the library says, unless it merely tripped over the text. */
    private static String explanation(InvalidPathException e) {
        String message = e.getMessage();
        return message == null || e.getCause() != null ? "it breaks off or has a character out of place" : message;
    }

    /** Whether it selects at most one value, and not an array of values. */
    boolean isDefinite() {
        return compiled.isDefinite();
    }

    /**
     * What it selects; null if nothing. The library has several exceptions for a path that does not fit the data, and where it has not
     * thought of the case an exception of Java's.
     */
    @Nullable JsonNode select(JsonNode document, Budget budget) {
        if (scans) {
            Extent.check(document, budget.limits());
        }
        DocumentProvider provider = new DocumentProvider(budget);
        JsonPath path = keepsState ? JsonPath.compile(text, predicates) : compiled;
        try {
            return LibraryResult.node(path.read(provider.root(document), provider.configuration()));
        } catch (JsonPathException
                | ClassCastException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            return null;
        }
    }
}
