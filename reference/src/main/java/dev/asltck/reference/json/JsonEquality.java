package dev.asltck.reference.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Equality of JSON values: numbers by value, objects without regard to order. Without recursion. */
public final class JsonEquality {

    private final Deque<JsonNode> pending = new ArrayDeque<>();

    private JsonEquality() {}

    /**
     * Whether two values are the same JSON value. Compares shared parts each time it meets them: for values of unknown origin see
     * {@link Extent} first.
     */
    public static boolean equal(JsonNode left, JsonNode right) {
        if (left.isContainer() && right.isContainer()) {
            return new JsonEquality().equalContainers(left, right);
        }
        return equalScalars(left, right);
    }

    private boolean equalContainers(JsonNode left, JsonNode right) {
        if (!matches(left, right)) {
            return false;
        }
        while (!pending.isEmpty()) {
            if (!equalParts(pending.pop(), pending.pop())) {
                return false;
            }
        }
        return true;
    }

    /** Compares all that can be compared at once, and leaves containers in it for later. */
    @SuppressWarnings("ReferenceEquality") // Values share parts: what is the same node need not be compared.
    private boolean matches(JsonNode left, JsonNode right) {
        if (left == right) {
            return true;
        }
        if (!left.isContainer() || !right.isContainer()) {
            return equalScalars(left, right);
        }
        if (left.isObject() != right.isObject() || left.size() != right.size()) {
            return false;
        }
        pending.push(right);
        pending.push(left);
        return true;
    }

    private boolean equalParts(JsonNode left, JsonNode right) {
        return left instanceof ObjectNode object
                ? equalMembers(object, (ObjectNode) right)
                : equalElements((ArrayNode) left, (ArrayNode) right);
    }

    private boolean equalMembers(ObjectNode left, ObjectNode right) {
        for (Map.Entry<String, JsonNode> member : left.properties()) {
            JsonNode other = right.get(member.getKey());
            if (other == null || !matches(member.getValue(), other)) {
                return false;
            }
        }
        return true;
    }

    private boolean equalElements(ArrayNode left, ArrayNode right) {
        Iterator<JsonNode> others = right.elements().iterator();
        for (JsonNode element : left.elements()) {
            if (!matches(element, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalScalars(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return JsonNumbers.compare(left, right) == 0;
        }
        return left.equals(right);
    }
}
