package dev.asltck.reference.jsonpath;

import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.path.ReferencePath.Step;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts a value into a copy of another, along a way of names and indices. */
final class Placement {

    private final Step[] steps;

    Placement(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
    }

    /** @param failure makes the failure to throw of what is in the way, a sentence */
    JsonNode put(JsonNode document, JsonNode value, Function<String, ExecutionFailure> failure) {
        @Nullable JsonNode[] containers = containers(document, failure);
        JsonNode node = value;
        for (int i = steps.length - 1; i >= 0; i--) {
            node = with(containers[i], steps[i], node);
        }
        return node;
    }

    /** What each step starts from; null where an object has to be made. */
    private @Nullable JsonNode[] containers(JsonNode document, Function<String, ExecutionFailure> failure) {
        @Nullable JsonNode[] containers = new @Nullable JsonNode[steps.length];
        JsonNode node = document;
        for (int i = 0; i < steps.length; i++) {
            check(node, steps[i], failure);
            containers[i] = node;
            node = node == null ? null : Steps.child(node, steps[i]);
        }
        return containers;
    }

    private static void check(@Nullable JsonNode node, Step step, Function<String, ExecutionFailure> failure) {
        if (step instanceof Step.Field field) {
            if (node != null && !node.isObject()) {
                throw failure.apply("the field '" + field.name() + "' cannot be put into " + kind(node));
            }
        } else if (node == null || Steps.child(node, step) == null) {
            String array = node == null ? "a missing array" : kind(node);
            throw failure.apply(array + " has no element " + ((Step.Index) step).index());
        }
    }

    private static String kind(JsonNode node) {
        return node instanceof ArrayNode array
                ? "an array of " + array.size()
                : "a value of type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static JsonNode with(@Nullable JsonNode container, Step step, JsonNode value) {
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
