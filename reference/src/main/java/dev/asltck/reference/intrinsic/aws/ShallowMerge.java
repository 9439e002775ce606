package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.intrinsic.JsonMerge;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges two objects; a field in both is that of the second. Deep merges are refused, and anything else than true stands for a shallow one.
 *
 * @see <a href="https://states-language.net/spec.html#statesjsonmerge">States.JsonMerge</a>
 */
final class ShallowMerge extends Deviation {

    ShallowMerge() {
        super("States.JsonMerge");
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        ObjectNode first = arguments.object(0);
        ObjectNode second = arguments.object(1);
        JsonNode deep = arguments.value(2);
        if (deep.isBoolean() && deep.booleanValue()) {
            throw arguments.wrong(2, "must not be true: there are no deep merges");
        }
        return JsonMerge.shallow(first, second, evaluation.budget());
    }
}
