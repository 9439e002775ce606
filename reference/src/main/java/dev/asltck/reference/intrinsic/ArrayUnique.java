package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.json.CanonicalText;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.query.Evaluation;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Removes duplicates from an array; the first of equal elements stays. Equal is what States.ArrayContains finds equal.
 *
 * @see <a href="https://states-language.net/spec.html#statesarrayunique">States.ArrayUnique</a>
 */
public final class ArrayUnique implements Intrinsic {

    @Override
    public String name() {
        return "States.ArrayUnique";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        return distinct(arguments.array(0), evaluation.budget());
    }

    /** A new array with the first of equal elements. */
    public static ArrayNode distinct(ArrayNode array, Budget budget) {
        budget.takeData(Extent.check(array, budget.limits()));
        Set<String> seen = new HashSet<>();
        ArrayNode unique = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : array.elements()) {
            if (seen.add(CanonicalText.of(element))) {
                unique.add(element);
            }
        }
        return unique;
    }
}
