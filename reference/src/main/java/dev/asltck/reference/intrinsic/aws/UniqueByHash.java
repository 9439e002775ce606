package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.intrinsic.ArrayUnique;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Removes duplicates from an array, whose other elements change places: they are ordered as in a {@link java.util.HashSet}.
 *
 * @see <a href="https://states-language.net/spec.html#statesarrayunique">States.ArrayUnique</a>
 */
final class UniqueByHash extends Deviation {

    UniqueByHash() {
        super("States.ArrayUnique");
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        ArrayNode distinct = ArrayUnique.distinct(arguments.array(0), evaluation.budget());
        return HashOrder.of(distinct);
    }
}
