package dev.asltck.reference.intrinsic;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes an array of its arguments.
 *
 * @see <a href="https://states-language.net/spec.html#statesarray">States.Array</a>
 */
final class Array implements Intrinsic {

    @Override
    public String name() {
        return "States.Array";
    }

    @Override
    public Arity arity() {
        return Arity.atLeast(0);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        evaluation.budget().takeData(arguments.count());
        ArrayNode array = JsonNodeFactory.instance.arrayNode(arguments.count());
        for (int i = 0; i < arguments.count(); i++) {
            array.add(arguments.value(i));
        }
        return array;
    }
}
