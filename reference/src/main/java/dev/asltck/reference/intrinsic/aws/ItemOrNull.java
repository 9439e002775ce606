package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.intrinsic.Arity;
import dev.asltck.reference.intrinsic.ArrayGetItem;
import dev.asltck.reference.intrinsic.Intrinsic;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Gets the element at an index, which in an empty array is null.
 *
 * @see <a href="https://states-language.net/spec.html#statesarraygetitem">States.ArrayGetItem</a>
 */
final class ItemOrNull implements Intrinsic {

    private final Intrinsic getItem = new ArrayGetItem();

    @Override
    public String name() {
        return getItem.name();
    }

    @Override
    public Arity arity() {
        return getItem.arity();
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        if (arguments.array(0).isEmpty()) {
            arguments.integer(1);
            return JsonNodeFactory.instance.nullNode();
        }
        return getItem.apply(arguments, evaluation);
    }
}
