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
    private final Deque<Iterator<JsonNode>> open = new ArrayDeque<>();
    private long size;
    private boolean tooDeep;

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
        if (extent.tooDeep) {
            throw new BudgetExhausted("valueDepth", "a value of more than " + limits.valueDepth() + " levels");
        }
        return extent.size;
    }

    /** Whether a value has at most so many nodes and characters, and levels of arrays and objects. */
    public static boolean fits(JsonNode value, long maxSize, int maxDepth) {
        Extent extent = new Extent(maxSize, maxDepth);
        extent.walk(value);
        return !extent.isTooLarge() && !extent.tooDeep;
    }

    private boolean isTooLarge() {
        return size > maxSize;
    }

    private void walk(JsonNode root) {
        count(root);
        while (!open.isEmpty() && !isTooLarge() && !tooDeep) {
            Iterator<JsonNode> rest = open.element();
            if (rest.hasNext()) {
                JsonNode next = rest.next();
                if (next.isContainer()) {
                    count(next);
                }
            } else {
                open.pop();
            }
        }
    }

    private void count(JsonNode node) {
        if (node instanceof ObjectNode object) {
            countMembers(object);
        } else if (node instanceof ArrayNode array) {
            countElements(array);
        } else {
            countScalar(node);
        }
    }

    private void countMembers(ObjectNode object) {
        enter();
        boolean nested = false;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            size += member.getKey().length();
            nested |= isNestedOrCounted(member.getValue());
        }
        if (nested) {
            open.push(object.iterator());
        }
    }

    private void countElements(ArrayNode array) {
        enter();
        boolean nested = false;
        for (JsonNode element : array) {
            nested |= isNestedOrCounted(element);
        }
        if (nested) {
            open.push(array.iterator());
        }
    }

    private void enter() {
        size++;
        tooDeep |= open.size() >= maxDepth;
    }

    /** Most arrays and objects have only scalars, which are counted in passing; what has more is walked through once again. */
    private boolean isNestedOrCounted(JsonNode node) {
        if (node.isContainer()) {
            return true;
        }
        countScalar(node);
        return false;
    }

    private void countScalar(JsonNode scalar) {
        size++;
        if (scalar.isString()) {
            size += scalar.stringValue().length();
        }
    }
}
