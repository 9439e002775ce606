package dev.asltck.reference.jsonpath;

import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.Predicate;
import dev.asltck.reference.path.PathSyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The test of a filter that matches what a path selects with a regular expression, such as {@code @.name =~ /x.*}{@code /i}. As the library
 * has it, an array matches if one of its elements does, and what is no scalar counts as an empty text.
 */
final class PatternTest implements Predicate {

    private final JsonPath left;
    private final boolean isFromRoot;
    private final RegularExpression expression;

    private PatternTest(JsonPath left, boolean isFromRoot, RegularExpression expression) {
        this.left = left;
        this.isFromRoot = isFromRoot;
        this.expression = expression;
    }

    static PatternTest of(String left, RegularExpression expression) throws PathSyntaxException {
        String path = left.strip();
        boolean isFromRoot = path.startsWith("$");
        if (!isFromRoot && !path.startsWith("@")) {
            throw new PathSyntaxException("has no path to the left of =~", 0);
        }
        try {
            return new PatternTest(JsonPath.compile(path), isFromRoot, expression);
        } catch (InvalidPathException e) {
            throw new PathSyntaxException("has a malformed path to the left of =~", 0);
        }
    }

    @Override
    public boolean apply(PredicateContext context) {
        DocumentProvider provider = (DocumentProvider) context.configuration().jsonProvider();
        Object document = isFromRoot ? context.root() : context.item();
        Object value = document == null ? null : read(document, provider);
        if (value instanceof DocumentValue array && array.node().isArray()) {
            return matchesAny(array.node(), provider);
        }
        return value instanceof List<?> values
                ? values.stream().anyMatch(each -> matches(provider.unwrap(each), provider))
                : matches(value, provider);
    }

    private @Nullable Object read(Object document, DocumentProvider provider) {
        try {
            return provider.unwrap(left.read(document, provider.configuration()));
        } catch (PathNotFoundException e) {
            return null;
        }
    }

    private boolean matchesAny(JsonNode array, DocumentProvider provider) {
        for (JsonNode element : array) {
            if (matches(LibraryResult.javaValue(provider.root(element)), provider)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(@Nullable Object value, DocumentProvider provider) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return expression.matches(value.toString(), provider.meter());
        }
        return expression.matches("", provider.meter());
    }
}
