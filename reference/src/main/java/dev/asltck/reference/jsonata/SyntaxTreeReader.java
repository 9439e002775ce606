package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Parser.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the library's syntax tree. The library parses but does not publish the tree, and a second parser of our own would sooner or
 * later read an expression differently.
 */
final class SyntaxTreeReader {

    private static final List<String> HERE = List.of(
            "lhs",
            "rhs",
            "lhsObject",
            "arguments",
            "procedure",
            "body",
            "expressions",
            "expression",
            "condition",
            "then",
            "_else");
    private static final List<String> WITHIN =
            List.of("predicate", "stages", "group", "rhsObject", "terms", "pattern", "update", "delete", "expr");

    private final String text;

    private SyntaxTreeReader(String text) {
        this.text = text;
    }

    /** @param text that the expression was made of */
    static SyntaxNode read(Jsonata expression, String text) {
        return new SyntaxTreeReader(text).read(root(expression));
    }

    /** The tree itself. */
    static Symbol root(Jsonata expression) {
        return (Symbol) Objects.requireNonNull(LibraryFields.value(Jsonata.class, "ast", expression));
    }

    /** The nodes that a node is made of. */
    static List<Symbol> parts(Symbol node) {
        List<Symbol> parts = new ArrayList<>();
        Stream.of(List.of("steps"), HERE, WITHIN)
                .flatMap(List::stream)
                .forEach(name -> addSymbols(part(node, name), parts));
        return parts;
    }

    private static void addSymbols(@Nullable Object part, List<Symbol> symbols) {
        if (part instanceof Symbol symbol) {
            symbols.add(symbol);
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(each -> addSymbols(each, symbols));
        } else if (part instanceof Object[] parts) {
            addSymbols(List.of(parts), symbols);
        }
    }

    private SyntaxNode read(Object symbol) {
        List<SyntaxNode> here = new ArrayList<>();
        List<SyntaxNode> within = new ArrayList<>();
        addSteps(part(symbol, "steps"), here, within);
        HERE.forEach(name -> addParts(part(symbol, name), here));
        WITHIN.forEach(name -> addParts(part(symbol, name), within));
        addBound(part(symbol, "focus"), here);
        addBound(part(symbol, "index"), here);
        String type = Objects.toString(part(symbol, "type"), "");
        String value = Objects.toString(part(symbol, "value"), "");
        return new SyntaxNode(
                type, value, position(symbol, type.equals("variable") ? "$" + value : value), here, within);
    }

    private int position(Object symbol, String written) {
        return part(symbol, "position") instanceof Integer end ? TokenStart.of(text, end, written) : 0;
    }

    /** The first step of a path starts from the context value, each later one from the step before it. */
    private void addSteps(@Nullable Object steps, List<SyntaxNode> here, List<SyntaxNode> within) {
        if (steps instanceof List<?> list) {
            addParts(list.get(0), here);
            addParts(list.subList(1, list.size()), within);
        }
    }

    private static void addBound(@Nullable Object name, List<SyntaxNode> nodes) {
        if (name instanceof String bound) {
            nodes.add(new SyntaxNode(SyntaxNode.BOUND, bound, 0, List.of(), List.of()));
        }
    }

    private void addParts(@Nullable Object part, List<SyntaxNode> nodes) {
        if (part instanceof Symbol) {
            nodes.add(read(part));
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(each -> addParts(each, nodes));
        } else if (part instanceof Object[] parts) {
            addParts(List.of(parts), nodes);
        }
    }

    /** The library's name for the kind of node. */
    static String type(Symbol node) {
        return Objects.toString(part(node, "type"), "");
    }

    /** The operator or name that a node is. */
    static String value(Symbol node) {
        return Objects.toString(part(node, "value"), "");
    }

    /** The name of the function that a call calls, also if its argument is before it: {@code $x ~> $sum}. */
    static Optional<String> function(Symbol call) {
        Object procedure = part(call, "procedure");
        if (procedure != null) {
            return name(procedure);
        }
        return part(call, "rhs") instanceof Symbol right
                ? type(right).equals("function") ? function(right) : name(right)
                : Optional.empty();
    }

    /** How many arguments a call has, the one before it included. */
    static int argumentCount(Symbol call) {
        if (part(call, "arguments") instanceof List<?> arguments) {
            return arguments.size();
        }
        return part(call, "rhs") instanceof Symbol right && type(right).equals("function")
                ? 1 + argumentCount(right)
                : 1;
    }

    private static Optional<String> name(Object called) {
        Object steps = part(called, "steps");
        Object named = steps instanceof List<?> list && !list.isEmpty() ? Objects.requireNonNull(list.get(0)) : called;
        return Optional.ofNullable(part(named, "value")).map(Object::toString);
    }

    private static @Nullable Object part(Object symbol, String name) {
        return LibraryFields.value(Symbol.class, name, symbol);
    }
}
