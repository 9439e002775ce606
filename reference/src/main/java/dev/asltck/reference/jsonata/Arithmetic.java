package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.dashjoin.jsonata.Parser.Symbol;
import com.dashjoin.jsonata.Utils;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic that goes on with infinity and with what is no number. The library refuses the one and drops the other, so the operators
 * of an expression become calls of functions that no expression can name.
 */
final class Arithmetic {

    /** The operators, each as a node whose value is the function. */
    private static final Map<String, Symbol> OPERATORS = Map.of(
            "+", function("+", Double::sum),
            "-", function("-", (left, right) -> left - right),
            "*", function("*", (left, right) -> left * right),
            "/", function("/", (left, right) -> left / right),
            "%", function("%", (left, right) -> left % right));

    private Arithmetic() {}

    /** Makes calls of the operators of a parsed expression. */
    static void replace(Jsonata expression) {
        replace(SyntaxTreeReader.root(expression));
    }

    private static void replace(Symbol node) {
        SyntaxTreeReader.parts(node).forEach(Arithmetic::replace);
        Symbol operator = OPERATORS.get(SyntaxTreeReader.value(node));
        if (operator != null && SyntaxTreeReader.type(node).equals("binary")) {
            SyntaxTreeReader.PROCEDURE.set(node, operator);
            SyntaxTreeReader.ARGUMENTS.set(
                    node, List.of(side(SyntaxTreeReader.LEFT, node), side(SyntaxTreeReader.RIGHT, node)));
            SyntaxTreeReader.TYPE.set(node, "function");
        }
    }

    private static Object side(LibraryField field, Symbol node) {
        return Objects.requireNonNull(field.value(node));
    }

    /** Without a signature: it looks at its arguments itself, and quickly. */
    private static Symbol function(String name, DoubleBinaryOperator operator) {
        Symbol node = SyntaxTreeReader.root(Jsonata.jsonata("null"));
        SyntaxTreeReader.VALUE.set(
                node, new JFunction((input, sides) -> result(name, operator, sides.get(0), sides.get(1)), null));
        return node;
    }

    /** Nothing if one side is nothing and the other one is not wrong. */
    private static @Nullable Object result(
            String name, DoubleBinaryOperator operator, @Nullable Object left, @Nullable Object right) {
        check("T2001", name, left);
        check("T2002", name, right);
        if (left == null || right == null) {
            return null;
        }
        double result = operator.applyAsDouble(((Number) left).doubleValue(), ((Number) right).doubleValue());
        return Double.isFinite(result) ? Utils.convertNumber(result) : (Number) result;
    }

    private static void check(String code, String operator, @Nullable Object side) {
        if (side != null && !(side instanceof Number)) {
            throw new JException(code, -1, operator, side);
        }
    }
}
