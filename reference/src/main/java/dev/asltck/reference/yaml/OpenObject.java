package dev.asltck.reference.yaml;

import dev.asltck.reference.source.LocatedValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object whose end has not been read. */
final class OpenObject extends OpenCollection {

    private final ObjectNode object = JsonNodeFactory.instance.objectNode();
    private @Nullable String name;
    private int key;

    OpenObject(Optional<Anchor> anchor, LocatedValue place) {
        super(anchor, place);
    }

    @Override
    boolean awaitsName() {
        return name == null;
    }

    /** The name of the value that comes next, and where it stands; false if the object has had it before. */
    boolean name(String written, int index) {
        name = written;
        key = index;
        addSize(written.length());
        return !object.has(written);
    }

    @Override
    String part() {
        return name == null ? "" : name;
    }

    @Override
    int key(int value) {
        return name == null ? value : key;
    }

    @Override
    void addPart(JsonNode value) {
        object.set(part(), value);
        name = null;
    }

    @Override
    JsonNode value() {
        return object;
    }
}
