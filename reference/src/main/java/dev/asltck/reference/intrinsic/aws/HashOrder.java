package dev.asltck.reference.intrinsic.aws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The order in which a {@link java.util.HashSet} of Java's own values has the elements that were added to it. Worked out instead of taken
 * from such a set, which many values of one hash code, easily written, would slow down.
 */
final class HashOrder {

    private static final int LEAST_BUCKETS = 16;
    private static final int HALF = 16;

    private HashOrder() {}

    /** @param distinct different elements, neither too deep nor too large to be walked through */
    static ArrayNode of(ArrayNode distinct) {
        int mask = buckets(distinct.size()) - 1;
        List<Element> elements = new ArrayList<>(distinct.size());
        for (JsonNode value : distinct.values()) {
            elements.add(new Element(value, bucket(value) & mask));
        }
        elements.sort(Comparator.comparingInt(Element::bucket));
        ArrayNode ordered = JsonNodeFactory.instance.arrayNode(elements.size());
        elements.forEach(element -> ordered.add(element.value()));
        return ordered;
    }

    private record Element(JsonNode value, int bucket) {}

    /** The number of buckets doubles when three of four would be taken. */
    private static int buckets(int size) {
        int buckets = LEAST_BUCKETS;
        while (size > buckets / 4 * 3) {
            buckets *= 2;
        }
        return buckets;
    }

    private static int bucket(JsonNode value) {
        int hash = hash(value);
        return hash ^ (hash >>> HALF);
    }

    private static int hash(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> hashOfMap(value);
            case ARRAY -> hashOfList(value);
            case STRING -> value.stringValue().hashCode();
            case BOOLEAN -> Boolean.hashCode(value.booleanValue());
            case NUMBER -> hashOfNumber(value);
            default -> 0;
        };
    }

    private static int hashOfMap(JsonNode object) {
        int hash = 0;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            hash += member.getKey().hashCode() ^ hash(member.getValue());
        }
        return hash;
    }

    private static int hashOfList(JsonNode array) {
        int hash = 1;
        for (JsonNode element : array.values()) {
            hash = 31 * hash + hash(element);
        }
        return hash;
    }

    private static int hashOfNumber(JsonNode number) {
        return number.isIntegralNumber()
                ? number.numberValue().hashCode()
                : Double.hashCode(number.decimalValue().doubleValue());
    }
}
