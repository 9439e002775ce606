package dev.asltck.reference.yaml;

import dev.asltck.reference.problem.Quotation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;

/**
 * The values that aliases may stand for. An alias shares the value, so that a short text may stand for one of exponential size: what
 * aliases add is bounded.
 */
final class Anchors {

    /** Values and characters. */
    private static final long MOST_ADDED = 1_000_000;

    private final Map<String, Node> finished = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private long added;

    /** A value with this anchor begins. */
    void begin(Anchor anchor) {
        open.add(anchor.getValue());
        finished.remove(anchor.getValue());
    }

    /** The value with this anchor has ended; any other with the same anchor is not meant from here on. */
    void finish(Anchor anchor, Node node) {
        open.remove(anchor.getValue());
        finished.put(anchor.getValue(), node);
    }

    /** What an alias stands for. */
    Node resolve(Anchor alias, int index) throws YamlSyntaxException {
        Node node = finished.get(alias.getValue());
        if (node == null) {
            String name = Quotation.shortened(alias.getValue());
            throw open.contains(alias.getValue())
                    ? new YamlSyntaxException("has the alias *" + name + " within the value it stands for", index, "")
                    : new YamlSyntaxException("has the alias *" + name + " without &" + name + " before it", index, "");
        }
        added += node.size();
        if (added > MOST_ADDED) {
            throw new YamlSyntaxException(
                    "has aliases that stand for more than " + MOST_ADDED + " values and characters", index, "");
        }
        return node;
    }
}
