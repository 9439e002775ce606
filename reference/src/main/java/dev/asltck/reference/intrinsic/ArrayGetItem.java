package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Gets the element at an index, counted from 0. An index outside the array is a failure.
 *
 * @see <a href="https://states-language.net/spec.html#statesarraygetitem">States.ArrayGetItem</a>
 */
final class ArrayGetItem implements Intrinsic {

    @Override
    public String name() {
        return "States.ArrayGetItem";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        ArrayNode array = arguments.array(0);
        BigInteger index = arguments.integer(1);
        if (index.signum() < 0 || index.compareTo(BigInteger.valueOf(array.size())) >= 0) {
            throw arguments.wrong(1, "is outside the array: " + index + " of " + array.size() + " elements");
        }
        return array.get(index.intValue());
    }
}
