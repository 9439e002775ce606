package dev.asltck.reference.intrinsic;

import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.query.Evaluation;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes an array of the integers from a first to a final one by an increment. The final one is an element if a step lands on it; an
 * increment that leads away from it gives an empty array.
 *
 * @see <a href="https://states-language.net/spec.html#statesarrayrange">States.ArrayRange</a>
 */
final class ArrayRange implements Intrinsic {

    private static final BigInteger MAX_SIZE = BigInteger.valueOf(1000);

    @Override
    public String name() {
        return "States.ArrayRange";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(3);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        BigInteger first = arguments.integer(0);
        BigInteger last = arguments.integer(1);
        BigInteger increment = arguments.integer(2);
        if (increment.signum() == 0) {
            throw arguments.wrong(2, "must not be 0");
        }
        int size = size(first, last, increment, arguments);
        evaluation.budget().takeData(size);
        return range(first, increment, size);
    }

    private static int size(BigInteger first, BigInteger last, BigInteger increment, Arguments arguments) {
        BigInteger distance = last.subtract(first);
        if (distance.signum() == -increment.signum()) {
            return 0;
        }
        BigInteger steps = distance.divide(increment);
        if (steps.compareTo(MAX_SIZE) >= 0) {
            throw arguments.failure("the array would have more than " + MAX_SIZE + " elements");
        }
        return steps.intValue() + 1;
    }

    private static ArrayNode range(BigInteger first, BigInteger increment, int size) {
        ArrayNode range = JsonNodeFactory.instance.arrayNode(size);
        BigInteger element = first;
        for (int i = 0; i < size; i++) {
            range.add(JsonNumbers.node(element));
            element = element.add(increment);
        }
        return range;
    }
}
