package dev.asltck.reference.yaml;

import dev.asltck.reference.source.LocatedValue;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import tools.jackson.databind.JsonNode;

/** An array or object whose end has not been read. */
abstract class OpenCollection {

    private final Optional<Anchor> anchor;
    private final LocatedValue place;
    private long size = 1;
    private int height = 1;

    OpenCollection(Optional<Anchor> anchor, LocatedValue place) {
        this.anchor = anchor;
        this.place = place;
    }

    /** Whether what comes next is the name of a member. */
    abstract boolean awaitsName();

    /** The name or index of the part that comes next. */
    abstract String part();

    /** Where the name stands of the value that comes next; without a name, where the value stands itself. */
    abstract int key(int value);

    abstract void addPart(JsonNode value);

    abstract JsonNode value();

    /**
     * Takes the part that comes next.
     *
     * @param locating whether it matters where it stands
     */
    final void add(Node node, boolean locating) {
        if (locating) {
            place.parts().put(part(), node.place());
        }
        size += node.size();
        height = Math.max(height, node.height() + 1);
        addPart(node.value());
    }

    final void addSize(int characters) {
        size += characters;
    }

    final Optional<Anchor> anchor() {
        return anchor;
    }

    /** The whole, which has ended. */
    final Node finished() {
        return new Node(value(), null, place, size, height);
    }
}
