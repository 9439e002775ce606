package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Gets the element at an index, which in an empty array is null.
 *
 * @see <a href="https://states-language.net/spec.html#statesarraygetitem">States.ArrayGetItem</a>
 */
final class ItemOrNull extends Deviation {

    ItemOrNull() {
        super("States.ArrayGetItem");
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        if (arguments.array(0).isEmpty()) {
            arguments.integer(1);
            return JsonNodeFactory.instance.nullNode();
        }
        return original().apply(arguments, evaluation);
    }
}
