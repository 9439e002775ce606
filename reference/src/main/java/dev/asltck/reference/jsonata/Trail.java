package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Parser.Symbol;
import com.dashjoin.jsonata.Utils.JList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** An evaluation rarely needs more, and each makes its own. */
    private static final int USUAL_DEPTH = 8;

    private Symbol[] nodes = new Symbol[USUAL_DEPTH];
    private int[] firstValues = new int[USUAL_DEPTH];
    private @Nullable Object[] values = new Object[USUAL_DEPTH];
    private int depth;
    private int size;

    void enter(Symbol node) {
        if (depth == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * depth);
            firstValues = Arrays.copyOf(firstValues, 2 * depth);
        }
        nodes[depth] = node;
        firstValues[depth] = size;
        depth++;
    }

    void leave(@Nullable Object value) {
        depth--;
        size = firstValues[depth];
        if (depth > 0 && size - firstValues[depth - 1] < MOST_VALUES) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size] = whole(value);
            size++;
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
        return new ArrayList<>(Arrays.asList(values).subList(firstValues[depth - 1], size));
    }

    /** The operator of the innermost node. */
    String operator() {
        return SyntaxTreeReader.value(innermost());
    }

    /** The name of the function that the innermost node calls. */
    Optional<String> function() {
        return SyntaxTreeReader.function(innermost());
    }

    /** The function that the innermost node calls, evaluated; null if the node is no call. */
    @Nullable Object calledFunction() {
        Symbol node = innermost();
        return isCall(node) ? values().get(functionIndex(node)) : null;
    }

    /** The arguments of that function. Behind them may be values of what it calls itself. */
    List<@Nullable Object> arguments() {
        Symbol node = innermost();
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

    private Symbol innermost() {
        return nodes[depth - 1];
    }
}
