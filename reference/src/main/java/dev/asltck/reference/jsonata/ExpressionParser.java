package dev.asltck.reference.jsonata;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.jsonata.JsonataExpression.Parsed;
import java.util.HashMap;
import java.util.Map;

/**
 * Parses the expressions of one definition. One that it has met before is not parsed again: each is met when it is checked and when it is
 * compiled, and many stand in several states. Not for several threads.
 */
public final class ExpressionParser {

    private final Flavor flavor;
    private final Map<String, Parsed> parsed = new HashMap<>();

    public ExpressionParser(Dialect dialect) {
        this.flavor = Flavor.of(dialect);
    }

    /** What an expression refers to. */
    public References references(String text) throws JsonataSyntaxException {
        return parse(text).references();
    }

    /**
     * Compiles an expression.
     *
     * @param field for messages: the field that holds it, such as {@code Output/a[0]}
     * @param text between the delimiters
     * @throws JsonataSyntaxException if it is no JSONata
     */
    JsonataExpression expression(String field, String text) throws JsonataSyntaxException {
        return new JsonataExpression(new ExpressionField(field, text.strip()), parse(text), flavor);
    }

    private Parsed parse(String text) throws JsonataSyntaxException {
        Parsed known = parsed.get(text);
        if (known == null) {
            known = JsonataExpression.parse(text, flavor);
            parsed.put(text, known);
        }
        return known;
    }
}
