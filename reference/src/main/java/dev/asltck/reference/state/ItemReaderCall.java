package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.query.Evaluation;
import dev.asltck.reference.task.TaskCall;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * ItemReader, compiled: its task receives Parameters or Arguments, or else the effective input.
 *
 * @see <a href="https://states-language.net/spec.html#reading-items">Reading Items</a>
 */
record ItemReaderCall(
        String state, String resource, Optional<DataCompiler.Template> arguments, Optional<IntegerField> maxItems) {

    StepResult invoking(JsonNode effectiveInput, StateEvaluation evaluation, StepResult.Continuation then) {
        JsonNode input = arguments.isPresent() ? arguments.get().evaluate(effectiveInput, evaluation) : effectiveInput;
        return ConfiguredTask.invoking(
                TaskCall.Purpose.ITEM_READER, state, resource, input, ErrorName.ITEM_READER_FAILED, evaluation, then);
    }

    /** A MaxItems that, being 0, does not limit the items. */
    static IntegerField zeroForAll(IntegerField maxItems) {
        return (input, evaluation) -> {
            long most = maxItems.evaluate(input, evaluation);
            if (most < 0) {
                throw new ExecutionFailure(ErrorName.ITEM_READER_FAILED, "field MaxItems must be positive");
            }
            return most == 0 ? Long.MAX_VALUE : most;
        };
    }

    /** No more than MaxItems. */
    ArrayNode limited(ArrayNode items, JsonNode effectiveInput, Evaluation evaluation) {
        if (maxItems.isEmpty()) {
            return items;
        }
        long most = Math.min(maxItems.get().evaluate(effectiveInput, evaluation), items.size());
        ArrayNode limited = JsonNodeFactory.instance.arrayNode((int) most);
        for (int i = 0; i < most; i++) {
            limited.add(items.get(i));
        }
        return limited;
    }
}
