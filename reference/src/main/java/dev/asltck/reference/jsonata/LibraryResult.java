package dev.asltck.reference.jsonata;

import com.dashjoin.jsonata.Jsonata;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The library's result on its way to JSON. Parts that it has twice are converted once: few may stand for very many. */
final class LibraryResult {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Flavor flavor;
    private @Nullable IdentityHashMap<Object, JsonNode> converted;

    private LibraryResult(Flavor flavor) {
        this.flavor = flavor;
    }

    /**
     * The result as a JSON value.
     *
     * @param depth levels of nesting that are allowed
     * @throws UnsupportedValueException if it is or contains a function, a regular expression, or a number that JSON does not have
     */
    static JsonNode toJson(Object value, int depth, Flavor flavor) throws UnsupportedValueException {
        return new LibraryResult(flavor).toJson(value, depth);
    }

    private JsonNode toJson(@Nullable Object value, int depth) throws UnsupportedValueException {
        if (depth < 0) {
            throw new UnsupportedValueException();
        }
        if (value instanceof ObjectView view) {
            return view.node();
        }
        if (value instanceof ArrayView view) {
            return view.node();
        }
        return value instanceof Map || value instanceof List ? container(value, depth) : scalar(value);
    }

    private JsonNode container(Object value, int depth) throws UnsupportedValueException {
        IdentityHashMap<Object, JsonNode> earlier = converted();
        JsonNode known = earlier.get(value);
        if (known == null) {
            known = value instanceof Map<?, ?> map ? object(map, depth) : array((List<?>) value, depth);
            earlier.put(value, known);
        }
        return known;
    }

    /** Most results are scalars or parts of documents, and need none. */
    private IdentityHashMap<Object, JsonNode> converted() {
        IdentityHashMap<Object, JsonNode> made = converted;
        if (made == null) {
            made = new IdentityHashMap<>(4);
            converted = made;
        }
        return made;
    }

    private ObjectNode object(Map<?, ?> map, int depth) throws UnsupportedValueException {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            object.set(String.valueOf(entry.getKey()), toJson(entry.getValue(), depth - 1));
        }
        return object;
    }

    private ArrayNode array(List<?> list, int depth) throws UnsupportedValueException {
        ArrayNode array = NODES.arrayNode(list.size());
        for (Object element : list) {
            array.add(toJson(element, depth - 1));
        }
        return array;
    }

    private JsonNode scalar(@Nullable Object value) throws UnsupportedValueException {
        if (value instanceof String text) {
            return NODES.stringNode(text);
        }
        if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        }
        if (value instanceof Number number) {
            return LibraryNumbers.toJson(number, flavor);
        }
        if (value == null || value == Jsonata.NULL_VALUE) {
            return NODES.nullNode();
        }
        throw new UnsupportedValueException();
    }

    /** A value that has no place in JSON: a function, a regular expression, a number without bounds, or one that is nested too deep. */
    static final class UnsupportedValueException extends Exception {

        private static final long serialVersionUID = 1L;

        UnsupportedValueException() {
            super(null, null, false, false);
        }
    }
}
