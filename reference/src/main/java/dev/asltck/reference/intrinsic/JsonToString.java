package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes a value as JSON text, without white space. The argument has to be written as a Path.
 *
 * @see <a href="https://states-language.net/spec.html#statesjsontostring">States.JsonToString</a>
 */
public final class JsonToString implements Intrinsic {

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
        if (!arguments.isPath(0)) {
            throw arguments.wrong(0, "must be a Path");
        }
        return written(arguments.value(0), evaluation.budget());
    }

    /** The JSON text of a value, as a value. */
    public static JsonNode written(JsonNode value, Budget budget) {
        budget.takeData(Extent.check(value, budget.limits()));
        return JsonNodeFactory.instance.stringNode(Json.write(value));
    }
}
