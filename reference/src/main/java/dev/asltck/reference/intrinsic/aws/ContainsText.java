package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Whether an array has an element with the same text as a value. The text of true is that of the string {@code true}, and an object has
 * another text when its fields are in another order.
 *
 * @see <a href="https://states-language.net/spec.html#statesarraycontains">States.ArrayContains</a>
 */
final class ContainsText extends Deviation {

    ContainsText() {
        super("States.ArrayContains");
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        ArrayNode array = arguments.array(0);
        JsonNode value = arguments.value(1);
        Budget budget = evaluation.budget();
        budget.takeData(Extent.check(array, budget.limits()) + Extent.check(value, budget.limits()));
        return JsonNodeFactory.instance.booleanNode(contains(array, JavaText.of(value)));
    }

    private static boolean contains(ArrayNode array, String text) {
        return array.valueStream().anyMatch(element -> JavaText.of(element).equals(text));
    }
}
