package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes a value as JSON text, without white space. That the argument is written as a Path is a rule of definitions.
 *
 * @see <a href="https://states-language.net/spec.html#statesjsontostring">States.JsonToString</a>
 */
final class JsonToString implements Intrinsic {

    @Override
    public String name() {
        return "States.JsonToString";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        JsonNode value = arguments.value(0);
        Budget budget = evaluation.budget();
        budget.takeData(Extent.check(value, budget.limits()));
        return JsonNodeFactory.instance.stringNode(Json.write(value));
    }
}
