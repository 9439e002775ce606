package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.intrinsic.Arity;
import dev.asltck.reference.intrinsic.Intrinsic;
import dev.asltck.reference.intrinsic.StringToJson;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Parses a JSON text; one of white space alone gives null.
 *
 * @see <a href="https://states-language.net/spec.html#statesstringtojson">States.StringToJson</a>
 */
final class JsonOrNull implements Intrinsic {

    private final Intrinsic parse = new StringToJson();

    @Override
    public String name() {
        return parse.name();
    }

    @Override
    public Arity arity() {
        return parse.arity();
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        return arguments.text(0).isBlank() ? JsonNodeFactory.instance.nullNode() : parse.apply(arguments, evaluation);
    }
}
