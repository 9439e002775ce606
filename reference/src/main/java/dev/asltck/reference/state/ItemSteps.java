package dev.asltck.reference.state;

import dev.asltck.reference.context.ContextObject.MapItem;
import dev.asltck.reference.query.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * How the inputs of a Map State's iterations are made, compiled.
 *
 * @param source of the items, for the Context Object; null if that is not told
 * @see <a href="https://states-language.net/spec.html#processing-items">Processing Items</a>
 */
record ItemSteps(
        Optional<ItemReaderCall> reader,
        ItemsField items,
        @Nullable String source,
        Optional<DataCompiler.Template> selector,
        Optional<Batcher> batcher) {

    /**
     * The input of one iteration.
     *
     * @param item the element that it is about; null in a batch
     * @param items how many elements it is about
     */
    record Input(JsonNode value, @Nullable MapItem item, int items) {}

    /** @param source what the ItemReader has read, or else the effective input */
    ArrayNode array(JsonNode effectiveInput, JsonNode source, Evaluation evaluation) {
        ArrayNode array = items.evaluate(effectiveInput, source, evaluation);
        return reader.isPresent() ? reader.get().limited(array, effectiveInput, evaluation) : array;
    }

    List<Input> inputs(ArrayNode array, JsonNode effectiveInput, StateEvaluation evaluation) {
        List<Input> inputs = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            MapItem item = new MapItem(i, array.get(i), source);
            JsonNode selected = selector.isPresent()
                    ? selector.get().evaluate(effectiveInput, evaluation.withItem(item))
                    : item.value();
            inputs.add(new Input(selected, item, 1));
        }
        return batcher.isPresent() ? batcher.get().batches(inputs, effectiveInput, evaluation) : inputs;
    }
}
