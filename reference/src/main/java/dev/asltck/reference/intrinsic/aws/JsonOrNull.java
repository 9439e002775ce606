package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Parses a JSON text; one of white space alone gives null.
 *
 * @see <a href="https://states-language.net/spec.html#statesstringtojson">States.StringToJson</a>
 */
final class JsonOrNull extends Deviation {

    JsonOrNull() {
        super("States.StringToJson");
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        return arguments.text(0).isBlank()
                ? JsonNodeFactory.instance.nullNode()
                : original().apply(arguments, evaluation);
    }
}
