package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.JsonEquality;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Whether an array has a value among its elements. Elements are compared as JSON values: numbers by value, objects without regard to
 * order, and a number never equals a string.
 *
 * @see <a href="https://states-language.net/spec.html#statesarraycontains">States.ArrayContains</a>
 */
final class ArrayContains implements Intrinsic {

    private static final int CHARACTERS_AT_ONCE = 64;

    @Override
    public String name() {
        return "States.ArrayContains";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        ArrayNode array = arguments.array(0);
        JsonNode value = arguments.value(1);
        evaluation.budget().takeData(work(array, value, evaluation.budget().limits()));
        return JsonNodeFactory.instance.booleanNode(contains(array, value));
    }

    /** Nodes and characters to be looked at; characters are compared in bulk. */
    private static long work(ArrayNode array, JsonNode value, Limits limits) {
        if (value.isContainer()) {
            return Extent.check(array, limits) + Extent.check(value, limits);
        }
        int characters = value.isString() ? value.stringValue().length() : 0;
        return array.size() * (1L + characters / CHARACTERS_AT_ONCE);
    }

    private static boolean contains(ArrayNode array, JsonNode value) {
        for (JsonNode element : array.elements()) {
            if (JsonEquality.equal(element, value)) {
                return true;
            }
        }
        return false;
    }
}
