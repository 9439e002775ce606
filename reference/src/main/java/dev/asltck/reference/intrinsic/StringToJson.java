package dev.asltck.reference.intrinsic;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/**
 * Parses a JSON text.
 *
 * @see <a href="https://states-language.net/spec.html#statesstringtojson">States.StringToJson</a>
 */
final class StringToJson implements Intrinsic {

    @Override
    public String name() {
        return "States.StringToJson";
    }

    @Override
    public Arity arity() {
        return Arity.exactly(1);
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        String text = arguments.text(0);
        evaluation.budget().takeData(text.length());
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw arguments.site().malformedJson(e);
        }
    }
}
