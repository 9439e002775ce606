package dev.asltck.reference.intrinsic;

import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.query.Evaluation;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;

/**
 * Adds two integers, exactly also beyond 64 bits.
 *
 * @see <a href="https://states-language.net/spec.html#statesmathadd">States.MathAdd</a>
 */
final class MathAdd implements Intrinsic {

    @Override
    public String name() {
        return "States.MathAdd";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        BigInteger sum = arguments.integer(0).add(arguments.integer(1));
        if (!JsonNumbers.isReadable(sum)) {
            throw arguments.failure("the sum has too many digits");
        }
        return JsonNumbers.node(sum);
    }
}
