package dev.asltck.reference.jsonata;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Context Object as the map that the library works on. It is made only when an expression looks at it: it has times in it, which
 * would else have to be written for each state.
 */
final class ContextView extends AbstractMap<String, Object> {

    private final Supplier<JsonNode> contextObject;
    private @Nullable ObjectView view;

    ContextView(Supplier<JsonNode> contextObject) {
        this.contextObject = contextObject;
    }

    private ObjectView view() {
        ObjectView made = view;
        if (made == null) {
            made = new ObjectView((ObjectNode) contextObject.get());
            view = made;
        }
        return made;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return view().containsKey(key);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return view().get(key);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return view().entrySet();
    }
}
