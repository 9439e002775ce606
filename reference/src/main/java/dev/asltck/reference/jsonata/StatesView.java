package dev.asltck.reference.jsonata;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The reserved variable as the map that the library works on. Most expressions look at one field, and only that is made for them. */
final class StatesView extends AbstractMap<String, Object> {

    private final StatesVariable states;
    private final ContextView context;

    StatesView(StatesVariable states, ContextView context) {
        this.states = states;
        this.context = context;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return switch ((String) key) {
            case "input" -> LibraryValues.toLibrary(states.input());
            case "context" -> context;
            case "result" -> value(states.result());
            case "errorOutput" -> value(states.errorOutput());
            default -> null;
        };
    }

    private static @Nullable Object value(@Nullable JsonNode node) {
        return node == null ? null : LibraryValues.toLibrary(node);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : new String[] {"input", "context", "result", "errorOutput"}) {
            Object value = get(name);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields.entrySet();
    }
}
