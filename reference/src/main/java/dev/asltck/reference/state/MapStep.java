package dev.asltck.reference.state;

import dev.asltck.reference.context.ContextObject.MapItem;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.query.DataFlow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Executes a Map State.
 *
 * <ol>
 *   <li>The effective input is selected, and the Items Array in it.
 *   <li>ItemSelector makes the selected item of each element, with the element in the Context Object.
 *   <li>Each iteration starts with its selected item, in the order of the array and no more at once than MaxConcurrency says.
 *   <li>The first iteration to fail ends the others and fails the state.
 *   <li>The result has the output of each iteration, in the order of the array.
 *   <li>Assign is evaluated, with the result as its {@code $}; the output is made of the raw input and the result.
 * </ol>
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
record MapStep(
        String name,
        DataFlow data,
        ItemsField items,
        Optional<DataCompiler.Template> itemSelector,
        IntegerField maxConcurrency,
        StepGraph itemProcessor,
        ErrorPolicy errors,
        Exit exit)
        implements AttemptStep {

    @Override
    public String type() {
        return "Map";
    }

    @Override
    public StepResult enter(JsonNode rawInput, StateEvaluation evaluation) {
        JsonNode effectiveInput = data.effectiveInput(rawInput, evaluation);
        ArrayNode array = items.evaluate(effectiveInput, evaluation);
        long concurrency = maxConcurrency.evaluate(effectiveInput, evaluation);
        return new StepResult.Forking(
                new Iterations(itemProcessor.start(), array, selected(array, effectiveInput, evaluation), concurrency));
    }

    private ArrayNode selected(ArrayNode array, JsonNode effectiveInput, StateEvaluation evaluation) {
        if (itemSelector.isEmpty()) {
            return array;
        }
        DataCompiler.Template selector = itemSelector.get();
        ArrayNode selected = array.arrayNode(array.size());
        for (int i = 0; i < array.size(); i++) {
            selected.add(selector.evaluate(effectiveInput, evaluation.withItem(new MapItem(i, array.get(i)))));
        }
        return selected;
    }

    private record Iterations(Step start, ArrayNode items, ArrayNode selected, long maxConcurrency)
            implements ForkPlan {

        @Override
        public int size() {
            return selected.size();
        }

        @Override
        public Step start(int index) {
            return start;
        }

        @Override
        public JsonNode input(int index) {
            return selected.get(index);
        }

        @Override
        public @Nullable MapItem item(int index) {
            return new MapItem(index, items.get(index));
        }

        @Override
        public StatesError failure(StatesError inner) {
            return inner;
        }
    }
}
