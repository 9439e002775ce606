package dev.asltck.reference.json;

import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.environment.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How large a value is, written out: its nodes, and the characters of its texts and names. Values share parts, so a small graph in memory
 * may stand for a text of exponential length; the walk stops at the limit.
 */
public final class Extent {

    private final long maxSize;
    private final int maxDepth;
    private final Deque<Iterator<?>> open = new ArrayDeque<>();
    private long size;

    private Extent(long maxSize, int maxDepth) {
        this.maxSize = maxSize;
        this.maxDepth = maxDepth;
    }

    /**
     * Measures a value before it is written or searched as a whole.
     *
     * @return its nodes and characters
     * @throws BudgetExhausted if it is larger than {@link Limits#valueSize()} or deeper than {@link Limits#valueDepth()}
     */
    public static long check(JsonNode value, Limits limits) {
        Extent extent = new Extent(limits.valueSize(), limits.valueDepth());
        extent.walk(value);
        if (extent.isTooLarge()) {
            throw new BudgetExhausted(
                    "valueSize", "a value of more than " + limits.valueSize() + " nodes and characters");
        }
        if (extent.isTooDeep()) {
            throw new BudgetExhausted("valueDepth", "a value of more than " + limits.valueDepth() + " levels");
        }
        return extent.size;
    }

    /** Whether a value has at most so many nodes and characters, and levels of arrays and objects. */
    public static boolean fits(JsonNode value, long maxSize, int maxDepth) {
        Extent extent = new Extent(maxSize, maxDepth);
        extent.walk(value);
        return !extent.isTooLarge() && !extent.isTooDeep();
    }

    private boolean isTooLarge() {
        return size > maxSize;
    }

    private boolean isTooDeep() {
        return open.size() > maxDepth;
    }

    private void walk(JsonNode root) {
        count(root);
        while (!open.isEmpty() && !isTooLarge() && !isTooDeep()) {
            Iterator<?> rest = open.element();
            if (rest.hasNext()) {
                countNext(rest.next());
            } else {
                open.pop();
            }
        }
    }

    private void countNext(Object next) {
        if (next instanceof Map.Entry<?, ?> member) {
            size += ((String) member.getKey()).length();
            count((JsonNode) member.getValue());
        } else {
            count((JsonNode) next);
        }
    }

    private void count(JsonNode node) {
        size++;
        if (node instanceof ObjectNode object) {
            open.push(object.properties().iterator());
        } else if (node instanceof ArrayNode array) {
            open.push(array.elements().iterator());
        } else if (node.isString()) {
            size += node.stringValue().length();
        }
    }
}
