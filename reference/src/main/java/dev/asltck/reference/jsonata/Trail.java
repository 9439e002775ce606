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
    private static final int MOST_VALUES = 16;

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
        if (value instanceof JList<?> list && list.sequence) {
            return list.isEmpty() ? null : list.size() == 1 && !list.keepSingleton ? list.get(0) : list;
        }
        return value;
    }

    int depth() {
        return depth;
    }

    /** What the innermost parts have come to so far, in the order of their evaluation. */
    List<@Nullable Object> values() {
        return new ArrayList<>(levels.get(depth - 1).values);
    }

    /** The operator of the innermost node. */
    String operator() {
        return SyntaxTreeReader.value(node(depth - 1));
    }

    /** The name of the function that the innermost node calls. */
    Optional<String> function() {
        return SyntaxTreeReader.function(node(depth - 1));
    }

    /** The function that the innermost node calls, evaluated; null if the node is no call. */
    @Nullable Object calledFunction() {
        Symbol node = node(depth - 1);
        return isCall(node) ? values().get(functionIndex(node)) : null;
    }

    /** The arguments of that function. Behind them may be values of what it calls itself. */
    List<@Nullable Object> arguments() {
        Symbol node = node(depth - 1);
        if (!isCall(node)) {
            return List.of();
        }
        List<@Nullable Object> values = values();
        values.remove(functionIndex(node));
        return values.subList(0, Math.min(values.size(), SyntaxTreeReader.argumentCount(node)));
    }

    /** A call evaluates the function before its arguments, except for the one that is before it in {@code $x ~> $sum}. */
    private static int functionIndex(Symbol call) {
        return isApplication(call) ? 1 : 0;
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
