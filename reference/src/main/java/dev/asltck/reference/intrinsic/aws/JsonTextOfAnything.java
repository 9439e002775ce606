package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.intrinsic.JsonToString;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/**
 * Writes a value as JSON text, whichever way the argument is written.
 *
 * @see <a href="https://states-language.net/spec.html#statesjsontostring">States.JsonToString</a>
 */
final class JsonTextOfAnything extends Deviation {

    JsonTextOfAnything() {
        super("States.JsonToString");
    }

    @Override
    public JsonNode apply(Arguments arguments, Evaluation evaluation) {
        return JsonToString.written(arguments.value(0), evaluation.budget());
    }
}
