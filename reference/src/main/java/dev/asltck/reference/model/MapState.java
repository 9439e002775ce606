package dev.asltck.reference.model;

import dev.asltck.reference.path.ReferencePath;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A Map State.
 *
 * @param items where the Items Array is
 * @param itemSelector ItemSelector, or Parameters by its deprecated name
 * @param itemProcessor ItemProcessor, or Iterator by its deprecated name
 * @param maxConcurrency how many iterations may run at once; 0 for no limit
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
public record MapState(
        String name,
        DataFields fields,
        Items items,
        Optional<DataTemplate> itemSelector,
        StateGraph itemProcessor,
        IntegerValue maxConcurrency,
        ErrorHandling errorHandling,
        Transition transition)
        implements State {

    /** Where the Items Array comes from. */
    public sealed interface Items {

        /** ItemsPath. */
        record Selected(ReferencePath path) implements Items {}

        /** Items, a literal array in which strings may be JSONata expressions, or an expression itself. */
        record Computed(JsonNode value) implements Items {}

        /** Without Items in a JSONata state: the state input. */
        record Whole() implements Items {}
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.map(this);
    }
}
