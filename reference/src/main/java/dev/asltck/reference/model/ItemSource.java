package dev.asltck.reference.model;

import dev.asltck.reference.path.ReferencePath;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Where the inputs of a Map State's iterations come from, in the order in which they are made.
 *
 * @param reader ItemReader
 * @param items where the Items Array is
 * @param selector ItemSelector, or Parameters by its deprecated name
 * @param batcher ItemBatcher
 * @see <a href="https://states-language.net/spec.html#processing-items">Processing Items</a>
 */
public record ItemSource(
        Optional<ItemReader> reader, Items items, Optional<DataTemplate> selector, Optional<ItemBatcher> batcher) {

    /**
     * Reads the items from a task.
     *
     * @param resource URI of the task
     * @param arguments Parameters or Arguments: what the task receives
     * @param maxItems how many items are used at most
     * @see <a href="https://states-language.net/spec.html#reading-items">Reading Items</a>
     */
    public record ItemReader(String resource, Optional<DataTemplate> arguments, Optional<IntegerValue> maxItems) {}

    /** Where the Items Array comes from. */
    public sealed interface Items {

        /** ItemsPath. */
        record Selected(ReferencePath path) implements Items {}

        /** Items, a literal array in which strings may be JSONata expressions, or an expression itself. */
        record Computed(JsonNode value) implements Items {}

        /** Without Items in a JSONata state: the whole result of the ItemReader, or else the state input. */
        record Whole() implements Items {}
    }

    /**
     * Puts items together; at least one limit is there.
     *
     * @param batchInput data for every batch
     * @param maxItems items in a batch
     * @param maxBytes bytes of the input that a batch makes
     * @see <a href="https://states-language.net/spec.html#batching-items">Batching Items</a>
     */
    public record ItemBatcher(
            Optional<DataTemplate> batchInput, Optional<IntegerValue> maxItems, Optional<IntegerValue> maxBytes) {}
}
