package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Parser.Symbol;
import com.dashjoin.jsonata.Utils.JList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of an expression that are under evaluation, each with what its first parts have come to. Where an evaluation fails, it tells
 * what the library's exception does not.
 */
final class Trail {

    /** Parts of a node whose values are kept: a function and its arguments. */
    private static final int MOST_VALUES = 8;

    private static final String FUNCTION = "function";
    private static final String APPLICATION = "apply";

    private final List<Level> levels = new ArrayList<>();
    private int depth;

    private static final class Level {
        private @Nullable Symbol node;
        private final List<@Nullable Object> values = new ArrayList<>(2);
    }

    void enter(Symbol node) {
        if (depth == levels.size()) {
            levels.add(new Level());
        }
        Level level = levels.get(depth++);
        level.node = node;
        level.values.clear();
    }

    void leave(@Nullable Object value) {
        depth--;
        if (depth > 0 && levels.get(depth - 1).values.size() < MOST_VALUES) {
            levels.get(depth - 1).values.add(whole(value));
        }
    }

    /** A sequence of one value is that value, and an empty one is none; to the library only after it has told. */
    private static @Nullable Object whole(@Nullable Object value) {
        if (value instanceof JList<?> list && list.sequence && !list.tupleStream) {
            return list.isEmpty() ? null : list.size() == 1 && !list.keepSingleton ? list.get(0) : list;
        }
        return value;
    }

    int depth() {
        return depth;
    }

    /** What the innermost parts have come to so far, in the order of their evaluation. */
    List<@Nullable Object> values() {
        return depth == 0 ? new ArrayList<>() : new ArrayList<>(levels.get(depth - 1).values);
    }

    /** The operator of the innermost node. */
    String operator() {
        return depth == 0 ? "" : SyntaxTreeReader.value(node(depth - 1));
    }

    /** The name of the function that the innermost call calls. */
    Optional<String> function() {
        for (int level = depth - 1; level >= 0; level--) {
            Symbol node = node(level);
            if (isCall(node)) {
                return SyntaxTreeReader.function(node);
            }
        }
        return Optional.empty();
    }

    /** The function that the innermost node calls, evaluated; null if the node is no call. */
    @Nullable Object calledFunction() {
        List<@Nullable Object> values = callValues();
        return values.isEmpty() ? null : values.get(functionIndex(values));
    }

    /** The arguments of that function. */
    List<@Nullable Object> arguments() {
        List<@Nullable Object> arguments = callValues();
        if (!arguments.isEmpty()) {
            arguments.remove(functionIndex(arguments));
        }
        return arguments;
    }

    private List<@Nullable Object> callValues() {
        return depth > 0 && isCall(node(depth - 1)) ? values() : new ArrayList<>();
    }

    /** A call evaluates the function before its arguments, except for the one that is before it in {@code $x ~> $sum}. */
    private int functionIndex(List<@Nullable Object> values) {
        return isApplication(node(depth - 1)) ? Math.min(1, values.size() - 1) : 0;
    }

    private static boolean isCall(Symbol node) {
        return SyntaxTreeReader.type(node).equals(FUNCTION) || isApplication(node);
    }

    private static boolean isApplication(Symbol node) {
        return SyntaxTreeReader.type(node).equals(APPLICATION);
    }

    private Symbol node(int level) {
        return Objects.requireNonNull(levels.get(level).node);
    }
}
