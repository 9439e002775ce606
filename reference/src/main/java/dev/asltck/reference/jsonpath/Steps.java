package dev.asltck.reference.jsonpath;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.path.ReferencePath.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The way to a single node: names and indices, followed from node to node. */
final class Steps implements Selector {

    private final Step[] steps;

    Steps(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
    }

    @Override
    public @Nullable JsonNode select(JsonNode document, Budget budget) {
        JsonNode node = document;
        for (Step step : steps) {
            node = child(node, step);
        }
        return node;
    }

    /** The node one step down; null if there is none, or nothing to start from. */
    static @Nullable JsonNode child(@Nullable JsonNode node, Step step) {
        if (step instanceof Step.Field field) {
            return node instanceof ObjectNode object ? object.get(field.name()) : null;
        }
        return node instanceof ArrayNode array ? array.get(position(array, ((Step.Index) step).index())) : null;
    }

    /** The position that an index means: a negative one counts from the end. May be outside the array. */
    static int position(ArrayNode array, int index) {
        return index < 0 ? array.size() + index : index;
    }
}
