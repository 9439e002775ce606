package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Counts the elements of an array.
 *
 * @see <a href="https://states-language.net/spec.html#statesarraylength">States.ArrayLength</a>
 */
final class ArrayLength implements Intrinsic {

    @Override
    public String name() {
        return "States.ArrayLength";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        return JsonNodeFactory.instance.numberNode(arguments.array(0).size());
    }
}
