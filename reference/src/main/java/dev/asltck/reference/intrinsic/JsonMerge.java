package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.environment.BudgetExhausted;
import dev.asltck.reference.query.Evaluation;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges two objects. A field in both is that of the second; in a deep merge, if it is an object in both, the two are merged in turn.
 *
 * @see <a href="https://states-language.net/spec.html#statesjsonmerge">States.JsonMerge</a>
 */
public final class JsonMerge implements Intrinsic {

    @Override
    public String name() {
        return "States.JsonMerge";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(3);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        ObjectNode first = arguments.object(0);
        ObjectNode second = arguments.object(1);
        Budget budget = evaluation.budget();
        return arguments.bool(2) ? deep(first, second, budget, 1) : shallow(first, second, budget);
    }

    /** Merges two objects, of which the second wins. */
    public static ObjectNode shallow(ObjectNode first, ObjectNode second, Budget budget) {
        budget.takeData((long) first.size() + second.size());
        return JsonNodeFactory.instance.objectNode().setAll(first).setAll(second);
    }

    private static ObjectNode deep(ObjectNode first, ObjectNode second, Budget budget, int depth) {
        if (depth > budget.limits().valueDepth()) {
            throw new BudgetExhausted("valueDepth", "a merge of objects more than " + (depth - 1) + " levels deep");
        }
        ObjectNode merged = shallow(first, second, budget);
        for (Map.Entry<String, JsonNode> field : second.properties()) {
            if (first.get(field.getKey()) instanceof ObjectNode earlier
                    && field.getValue() instanceof ObjectNode later) {
                merged.set(field.getKey(), deep(earlier, later, budget, depth + 1));
            }
        }
        return merged;
    }
}
