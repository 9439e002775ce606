package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Rounds two numbers and adds them. They and the sum have to be integers of 32 bits.
 *
 * @see <a href="https://states-language.net/spec.html#statesmathadd">States.MathAdd</a>
 */
final class RoundedAdd extends Deviation {

    RoundedAdd() {
        super("States.MathAdd");
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        long sum = operand(arguments, 0) + operand(arguments, 1);
        if (sum != (int) sum) {
            throw arguments.failure("the sum has more than 32 bits");
        }
        return JsonNodeFactory.instance.numberNode((int) sum);
    }

    private static long operand(Arguments arguments, int index) {
        return Numbers.rounded(arguments.value(index))
                .orElseThrow(() -> arguments.wrongType(index, "a number of 32 bits"));
    }
}
