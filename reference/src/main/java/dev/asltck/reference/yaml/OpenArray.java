package dev.asltck.reference.yaml;

import dev.asltck.reference.source.LocatedValue;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An array whose end has not been read. */
final class OpenArray extends OpenCollection {

    private final ArrayNode array = JsonNodeFactory.instance.arrayNode();

    OpenArray(Optional<Anchor> anchor, LocatedValue place) {
        super(anchor, place);
    }

    @Override
    boolean awaitsName() {
        return false;
    }

    @Override
    String part() {
        return String.valueOf(array.size());
    }

    @Override
    int key(int value) {
        return value;
    }

    @Override
    void addPart(JsonNode value) {
        array.add(value);
    }

    @Override
    JsonNode value() {
        return array;
    }
}
