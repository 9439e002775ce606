package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Cuts an array into chunks.
 *
 * @see <a href="https://states-language.net/spec.html#statesarraypartition">States.ArrayPartition</a>
 */
final class ArrayPartition implements Intrinsic {

    @Override
    public String name() {
        return "States.ArrayPartition";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        ArrayNode array = arguments.array(0);
        int chunkSize = chunkSize(arguments, array.size());
        evaluation.budget().takeData(2L * array.size());
        ArrayNode chunks = JsonNodeFactory.instance.arrayNode();
        for (int start = 0; start < array.size(); start += chunkSize) {
            chunks.add(chunk(array, start, Math.min(chunkSize, array.size() - start)));
        }
        return chunks;
    }

    /** The chunk size, or the size of the array if that is less. */
    private static int chunkSize(Arguments arguments, int arraySize) {
        BigInteger size = arguments.integer(1);
        if (size.signum() <= 0) {
            throw arguments.wrong(1, "must be greater than 0, not " + size);
        }
        return size.min(BigInteger.valueOf(Math.max(1, arraySize))).intValue();
    }

    private static ArrayNode chunk(ArrayNode array, int start, int size) {
        ArrayNode chunk = JsonNodeFactory.instance.arrayNode(size);
        for (int i = start; i < start + size; i++) {
            chunk.add(array.get(i));
        }
        return chunk;
    }
}
