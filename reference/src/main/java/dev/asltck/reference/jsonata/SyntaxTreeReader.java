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

    private SyntaxTreeReader() {}

    static SyntaxNode read(Jsonata expression) {
        return read(root(expression));
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

    private static SyntaxNode read(Symbol symbol) {
        List<SyntaxNode> here = new ArrayList<>();
        List<SyntaxNode> within = new ArrayList<>();
        addSteps(part(symbol, "steps"), here, within);
        HERE.forEach(name -> addParts(part(symbol, name), here));
        WITHIN.forEach(name -> addParts(part(symbol, name), within));
        addBound(part(symbol, "focus"), here);
        addBound(part(symbol, "index"), here);
        return new SyntaxNode(type(symbol), value(symbol), end(symbol), here, within);
    }

    private static int end(Symbol symbol) {
        return (int) Objects.requireNonNull(part(symbol, "position"));
    }

    /** The first step of a path starts from the context value, each later one from the step before it. */
    private static void addSteps(@Nullable Object steps, List<SyntaxNode> here, List<SyntaxNode> within) {
        if (steps instanceof List<?> list) {
            addParts(list.get(0), here);
            addParts(list.subList(1, list.size()), within);
        }
    }

    private static void addBound(@Nullable Object name, List<SyntaxNode> nodes) {
        if (name != null) {
            nodes.add(new SyntaxNode(SyntaxNode.BOUND, name.toString(), 0, List.of(), List.of()));
        }
    }

    private static void addParts(@Nullable Object part, List<SyntaxNode> nodes) {
        if (part instanceof Symbol symbol) {
            nodes.add(read(symbol));
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
        Symbol written = afterArgument(call).orElse(call);
        Object procedure = part(written, "procedure");
        return name(procedure == null ? written : procedure);
    }

    /** How many arguments a call has, the one before it included. */
    static int argumentCount(Symbol call) {
        return afterArgument(call)
                .map(written -> 1 + arguments(written).size())
                .orElseGet(() -> arguments(call).size());
    }

    /** What is behind the {@code ~>} of a call whose argument is before it: another call, or the function alone. */
    private static Optional<Symbol> afterArgument(Symbol call) {
        return Optional.ofNullable((Symbol) part(call, "rhs"));
    }

    private static List<?> arguments(Symbol call) {
        return Objects.requireNonNullElse((List<?>) part(call, "arguments"), List.of());
    }

    private static Optional<String> name(Object called) {
        Object steps = part(called, "steps");
        Object named = steps instanceof List<?> list ? Objects.requireNonNull(list.get(0)) : called;
        return Optional.ofNullable(part(named, "value")).map(Object::toString);
    }

    private static @Nullable Object part(Object symbol, String name) {
        return LibraryFields.value(Symbol.class, name, symbol);
    }
}
