package dev.asltck.reference.jsonpath;

import com.jayway.jsonpath.Filter;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.Predicate;
import dev.asltck.reference.path.PathScanner;
import dev.asltck.reference.path.PathSyntaxException;

/**
 * Reads a filter that has regular expressions. Each test without one is left to the library.
 *
 * <pre>
 * filter  = "[?(" or ")]"
 * or      = and *( "||" and )
 * and     = operand *( "&&" operand )
 * operand = "!" operand / "(" or ")" / test
 * </pre>
 */
final class FilterReader {

    private final String text;
    private int position;

    private FilterReader(String text) {
        this.text = text;
    }

    static Predicate read(String filter) throws PathSyntaxException {
        FilterReader reader = new FilterReader(filter);
        reader.expect("[");
        reader.expect("?");
        reader.expect("(");
        Predicate predicate = reader.or();
        reader.expect(")");
        reader.expect("]");
        return predicate;
    }

    private Predicate or() throws PathSyntaxException {
        Predicate left = and();
        while (take("||")) {
            Predicate first = left;
            Predicate second = and();
            left = context -> first.apply(context) || second.apply(context);
        }
        return left;
    }

    private Predicate and() throws PathSyntaxException {
        Predicate left = operand();
        while (take("&&")) {
            Predicate first = left;
            Predicate second = operand();
            left = context -> first.apply(context) && second.apply(context);
        }
        return left;
    }

    private Predicate operand() throws PathSyntaxException {
        if (take("(")) {
            Predicate inner = or();
            expect(")");
            return inner;
        }
        int start = position;
        if (take("!") && !at("@") && !at("$")) {
            Predicate negated = operand();
            return context -> !negated.apply(context);
        }
        position = start;
        return test();
    }

    private Predicate test() throws PathSyntaxException {
        int start = position;
        PathScanner scanner = PathScanner.ofFilter(text, start);
        int operator = -1;
        position = text.length();
        while (scanner.next()) {
            if (scanner.depth() < 0 || (scanner.depth() == 0 && isLogical(scanner.position()))) {
                position = scanner.position();
                break;
            }
            if (operator < 0 && text.startsWith("=~", scanner.position())) {
                operator = scanner.position();
            }
        }
        String test = text.substring(start, position);
        return operator < 0 ? plain(test) : patternTest(start, operator);
    }

    private PatternTest patternTest(int start, int operator) throws PathSyntaxException {
        RegularExpression expression = regularExpression(operator + 2);
        try {
            return PatternTest.of(text.substring(start, operator), expression);
        } catch (PathSyntaxException e) {
            throw e.within(start);
        }
    }

    private RegularExpression regularExpression(int start) throws PathSyntaxException {
        int first = start;
        while (text.startsWith(" ", first)) {
            first++;
        }
        try {
            return RegularExpression.of(text.substring(first, position).strip());
        } catch (PathSyntaxException e) {
            throw e.within(first);
        }
    }

    private boolean isLogical(int index) {
        return text.startsWith("||", index) || text.startsWith("&&", index);
    }

    private Predicate plain(String test) throws PathSyntaxException {
        try {
            return Filter.parse("[?(" + test + ")]");
        } catch (InvalidPathException e) {
            throw new PathSyntaxException("has a malformed filter", position);
        }
    }

    private boolean at(String token) {
        while (text.startsWith(" ", position)) {
            position++;
        }
        return text.startsWith(token, position);
    }

    private boolean take(String token) {
        if (!at(token)) {
            return false;
        }
        position += token.length();
        return true;
    }

    private void expect(String token) throws PathSyntaxException {
        if (!take(token)) {
            throw new PathSyntaxException("has a malformed filter, without " + token, position);
        }
    }
}
