package dev.asltck.reference.intrinsic;

import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/**
 * Adds two integers, exactly whatever their size.
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
        return JsonNumbers.node(arguments.integer(0).add(arguments.integer(1)));
    }
}
