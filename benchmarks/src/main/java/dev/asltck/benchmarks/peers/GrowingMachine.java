package dev.asltck.benchmarks.peers;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A state machine whose work grows with its input, so that each size has the same definition.
 *
 * @param feature that an engine needs for it, by its id in the feature list
 * @param unitsPerSize what is counted, such as transitions, for each step of the size
 * @param largest size
 * @param input of a size
 * @param output that is right for a size
 */
record GrowingMachine(
        String definition,
        Optional<String> feature,
        long unitsPerSize,
        long largest,
        LongFunction<JsonNode> input,
        LongFunction<JsonNode> output) {

    /** From Check to Add and back. */
    private static final long TRANSITIONS_PER_ROUND = 2;

    /** The reference interpreter stops an execution after ten million states. */
    private static final long MOST_ROUNDS = 4_000_000;

    /** With those of this form, input and output are short enough for the 256 KiB that AWS and what imitates it allow. */
    private static final long MOST_ITEMS = 10_000;

    /** Does nothing, whatever the size. */
    static GrowingMachine trivial() {
        String definition = """
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}
                """;
        return new GrowingMachine(definition, Optional.empty(), 1, 1, size -> counting(0), size -> counting(0));
    }

    /** Counts up to zero in JSONPath: the size is where it begins, below. */
    static GrowingMachine jsonPathLoop() {
        String definition = """
                {
                  "StartAt": "Check",
                  "States": {
                    "Check": {
                      "Type": "Choice",
                      "Choices": [{"Variable": "$.count", "NumericGreaterThanEquals": 0, "Next": "Done"}],
                      "Default": "Add"
                    },
                    "Add": {"Type": "Pass", "Parameters": {"count.$": "States.MathAdd($.count, 1)"}, "Next": "Check"},
                    "Done": {"Type": "Succeed"}
                  }
                }
                """;
        return loop(definition, "intrinsics-2022");
    }

    /** The same in JSONata. */
    static GrowingMachine jsonataLoop() {
        String definition = """
                {
                  "QueryLanguage": "JSONata",
                  "StartAt": "Check",
                  "States": {
                    "Check": {
                      "Type": "Choice",
                      "Choices": [{"Condition": "{% $states.input.count >= 0 %}", "Next": "Done"}],
                      "Default": "Add"
                    },
                    "Add": {"Type": "Pass", "Output": {"count": "{% $states.input.count + 1 %}"}, "Next": "Check"},
                    "Done": {"Type": "Succeed"}
                  }
                }
                """;
        return loop(definition, "jsonata");
    }

    /** Maps so many items; written with Iterator, which the older engines know as well as the newer. */
    static GrowingMachine map() {
        String definition = """
                {
                  "StartAt": "Each",
                  "States": {
                    "Each": {
                      "Type": "Map",
                      "ItemsPath": "$.items",
                      "Iterator": {
                        "StartAt": "Label",
                        "States": {"Label": {"Type": "Pass", "Result": true, "ResultPath": "$.ok", "End": true}}
                      },
                      "End": true
                    }
                  }
                }
                """;
        return new GrowingMachine(
                definition,
                Optional.empty(),
                1,
                MOST_ITEMS,
                size -> JsonNodeFactory.instance.objectNode().set("items", numbered(size, item -> {})),
                size -> numbered(size, item -> item.put("ok", true)));
    }

    private static GrowingMachine loop(String definition, String feature) {
        return new GrowingMachine(
                definition,
                Optional.of(feature),
                TRANSITIONS_PER_ROUND,
                MOST_ROUNDS,
                size -> counting(-size),
                size -> counting(0));
    }

    private static ObjectNode counting(long count) {
        return JsonNodeFactory.instance.objectNode().put("count", count);
    }

    private static JsonNode numbered(long size, Consumer<ObjectNode> addition) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (long number = 0; number < size; number++) {
            addition.accept(items.addObject().put("id", number));
        }
        return items;
    }
}
