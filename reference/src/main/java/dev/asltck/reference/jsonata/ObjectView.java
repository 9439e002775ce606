package dev.asltck.reference.jsonata;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object as the map that the library works on. Not to be changed. */
final class ObjectView extends AbstractMap<String, Object> {

    private final ObjectNode node;

    ObjectView(ObjectNode node) {
        this.node = node;
    }

    ObjectNode node() {
        return node;
    }

    /** Without looking at all members, as the library asks for each that is missing. */
    @Override
    public boolean containsKey(@Nullable Object key) {
        return node.has((String) key);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        JsonNode value = node.get((String) key);
        return value == null ? null : LibraryValues.toLibrary(value);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, Object>> {

        @Override
        public int size() {
            return node.size();
        }

        @Override
        public Iterator<Map.Entry<String, Object>> iterator() {
            return node.propertyStream()
                    .map(member -> Map.entry(member.getKey(), LibraryValues.toLibrary(member.getValue())))
                    .iterator();
        }
    }
}
