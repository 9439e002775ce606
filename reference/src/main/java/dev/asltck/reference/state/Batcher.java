package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.query.Evaluation;
import dev.asltck.reference.state.ItemSteps.Input;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * ItemBatcher, compiled. The specification does not say what an invocation receives; it is an object with the batch as {@code Items} and
 * BatchInput, if there is any, as {@code BatchInput}, which is what AWS documents. Bytes are those of that object as UTF-8 JSON text.
 *
 * @see <a href="https://states-language.net/spec.html#batching-items">Batching Items</a>
 */
record Batcher(
        Optional<DataCompiler.Template> batchInput, Optional<IntegerField> maxItems, Optional<IntegerField> maxBytes) {

    /** Follows each item but the last. */
    private static final int COMMA = 1;

    /** Puts the inputs together, in their order. */
    List<Input> batches(List<Input> inputs, JsonNode effectiveInput, Evaluation evaluation) {
        ObjectNode frame = frame(effectiveInput, evaluation);
        long mostItems = limit(maxItems, effectiveInput, evaluation);
        long mostBytes = limit(maxBytes, effectiveInput, evaluation) - bytes(frame) + COMMA;
        List<Input> batches = new ArrayList<>();
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        long size = 0;
        for (Input input : inputs) {
            long added = size(input.value());
            if (added > mostBytes) {
                throw tooLarge(input.value());
            }
            if (batch.size() >= mostItems || size + added > mostBytes) {
                batches.add(input(frame, batch));
                batch = JsonNodeFactory.instance.arrayNode();
                size = 0;
            }
            batch.add(input.value());
            size += added;
        }
        if (!batch.isEmpty()) {
            batches.add(input(frame, batch));
        }
        return batches;
    }

    /** The input of an empty batch. */
    private ObjectNode frame(JsonNode effectiveInput, Evaluation evaluation) {
        ObjectNode frame = JsonNodeFactory.instance.objectNode();
        batchInput.ifPresent(template -> frame.set("BatchInput", template.evaluate(effectiveInput, evaluation)));
        frame.set("Items", JsonNodeFactory.instance.arrayNode());
        return frame;
    }

    private static Input input(ObjectNode frame, ArrayNode batch) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.setAll(frame);
        input.set("Items", batch);
        return new Input(input, null, batch.size());
    }

    private static long limit(Optional<IntegerField> limit, JsonNode effectiveInput, Evaluation evaluation) {
        return limit.isPresent() ? limit.get().evaluate(effectiveInput, evaluation) : Long.MAX_VALUE;
    }

    private static long bytes(JsonNode value) {
        return Json.write(value).getBytes(StandardCharsets.UTF_8).length;
    }

    /** What an item takes of a batch, with the comma behind it. Without a limit it need not be written to be measured. */
    private long size(JsonNode item) {
        return maxBytes.isPresent() ? bytes(item) + COMMA : 0;
    }

    private static ExecutionFailure tooLarge(JsonNode item) {
        return new ExecutionFailure(
                ErrorName.UNSPECIFIED, "an item of " + bytes(item) + " bytes does not fit into MaxInputBytesPerBatch");
    }
}
