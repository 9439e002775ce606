package dev.asltck.reference.jsonpath;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.path.ReferencePath;
import dev.asltck.reference.path.ReferencePath.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts a value into a copy of another, along the way of a ResultPath. */
final class Placement {

    private final String text;
    private final Step[] steps;

    Placement(ReferencePath path) {
        this.text = path.text();
        this.steps = path.steps().toArray(Step[]::new);
    }

    JsonNode put(JsonNode document, JsonNode value, Budget budget) {
        if (steps.length == 0) {
            return value;
        }
        @Nullable JsonNode[] containers = containers(document);
        JsonNode node = value;
        for (int i = steps.length - 1; i >= 0; i--) {
            node = with(containers[i], steps[i], node, budget);
        }
        return node;
    }

    /** What each step starts from; null where an object has to be made. */
    private @Nullable JsonNode[] containers(JsonNode document) {
        @Nullable JsonNode[] containers = new @Nullable JsonNode[steps.length];
        JsonNode node = document;
        for (int i = 0; i < steps.length; i++) {
            if (!leadsOn(node, steps[i])) {
                throw failure(i, node);
            }
            containers[i] = node;
            node = Steps.child(node, steps[i]);
        }
        return containers;
    }

    /** Fields can be constructed, elements of arrays cannot. */
    private static boolean leadsOn(@Nullable JsonNode node, Step step) {
        return step instanceof Step.Field ? node == null || node.isObject() : Steps.child(node, step) != null;
    }

    private ExecutionFailure failure(int step, @Nullable JsonNode container) {
        String shown = container == null ? "nothing" : ShownValue.of(container);
        String cause = step == 0
                ? "Unable to apply ReferencePath " + text + " to input " + shown
                : "Unable to apply step \"" + name(steps[step]) + "\" to input " + shown;
        return new ExecutionFailure(ErrorName.RESULT_PATH_MATCH_FAILURE, cause);
    }

    private static String name(Step step) {
        return step instanceof Step.Field field ? field.name() : Integer.toString(((Step.Index) step).index());
    }

    private static JsonNode with(@Nullable JsonNode container, Step step, JsonNode value, Budget budget) {
        budget.takeData(container == null ? 1 : 1 + container.size());
        if (container instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
            copy.addAll(array);
            return copy.set(Steps.position(array, ((Step.Index) step).index()), value);
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        if (container != null) {
            copy.setAll((ObjectNode) container);
        }
        return copy.set(((Step.Field) step).name(), value);
    }
}
