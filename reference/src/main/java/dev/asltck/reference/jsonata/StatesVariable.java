package dev.asltck.reference.jsonata;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the reserved variable {@code $states} holds at one place of a state.
 *
 * @param input the state input
 * @param result of a Task, Parallel or Map State; null where there is none
 * @param errorOutput in a Catcher; null elsewhere
 * @see <a href="https://states-language.net/spec.html#reserved-states-variable-with-jsonata">Reserved "states" Variable</a>
 */
record StatesVariable(
        JsonNode input, @Nullable JsonNode result, @Nullable JsonNode errorOutput) {

    static StatesVariable ofInput(JsonNode input) {
        return new StatesVariable(input, null, null);
    }

    /** The variable for the library. */
    Map<String, Object> forLibrary(Supplier<JsonNode> contextObject) {
        return new StatesView(this, new ContextView(contextObject));
    }
}
