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

    static final LibraryField TYPE = field("type");
    static final LibraryField VALUE = field("value");
    static final LibraryField LEFT = field("lhs");
    static final LibraryField RIGHT = field("rhs");
    static final LibraryField PROCEDURE = field("procedure");
    static final LibraryField ARGUMENTS = field("arguments");

    private static final LibraryField TREE = LibraryField.of(Jsonata.class, "ast");
    private static final LibraryField POSITION = field("position");
    private static final LibraryField STEPS = field("steps");
    private static final LibraryField FOCUS = field("focus");
    private static final LibraryField INDEX = field("index");

    private static final List<LibraryField> HERE = List.of(
            LEFT,
            RIGHT,
            field("lhsObject"),
            ARGUMENTS,
            PROCEDURE,
            field("body"),
            field("expressions"),
            field("expression"),
            field("condition"),
            field("then"),
            field("_else"));
    private static final List<LibraryField> WITHIN = Stream.of(
                    "predicate", "stages", "group", "rhsObject", "terms", "pattern", "update", "delete", "expr")
            .map(SyntaxTreeReader::field)
            .toList();
    private static final List<LibraryField> ALL =
            Stream.of(List.of(STEPS), HERE, WITHIN).flatMap(List::stream).toList();

    private SyntaxTreeReader() {}

    static SyntaxNode read(Jsonata expression) {
        return read(root(expression));
    }

    /** The tree itself. */
    static Symbol root(Jsonata expression) {
        return (Symbol) Objects.requireNonNull(TREE.value(expression));
    }

    /** The nodes that a node is made of. */
    static List<Symbol> parts(Symbol node) {
        List<Symbol> parts = new ArrayList<>();
        ALL.forEach(field -> addSymbols(field.value(node), parts));
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
        addSteps(STEPS.value(symbol), here, within);
        HERE.forEach(field -> addParts(field.value(symbol), here));
        WITHIN.forEach(field -> addParts(field.value(symbol), within));
        addBound(FOCUS.value(symbol), here);
        addBound(INDEX.value(symbol), here);
        return new SyntaxNode(type(symbol), value(symbol), end(symbol), here, within);
    }

    private static int end(Symbol symbol) {
        return (int) Objects.requireNonNull(POSITION.value(symbol));
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
        return Objects.toString(TYPE.value(node), "");
    }

    /** The operator or name that a node is. */
    static String value(Symbol node) {
        return Objects.toString(VALUE.value(node), "");
    }

    /** The name of the function that a call calls, also if its argument is before it: {@code $x ~> $sum}. */
    static Optional<String> function(Symbol call) {
        Symbol written = afterArgument(call).orElse(call);
        Object procedure = PROCEDURE.value(written);
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
        return Optional.ofNullable((Symbol) RIGHT.value(call));
    }

    private static List<?> arguments(Symbol call) {
        return Objects.requireNonNullElse((List<?>) ARGUMENTS.value(call), List.of());
    }

    private static Optional<String> name(Object called) {
        Object steps = STEPS.value(called);
        Object named = steps instanceof List<?> list ? Objects.requireNonNull(list.get(0)) : called;
        return Optional.ofNullable(VALUE.value(named)).map(Object::toString);
    }

    private static LibraryField field(String name) {
        return LibraryField.of(Symbol.class, name);
    }
}
