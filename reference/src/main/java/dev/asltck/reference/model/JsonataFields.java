package dev.asltck.reference.model;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data fields of a JSONata state, Catcher or Choice Rule. Values are JSON in which strings may be expressions.
 *
 * @param arguments Task and Parallel States only
 * @param assign the variables to assign
 * @see <a href="https://states-language.net/spec.html#input-and-output-processing-with-jsonata">Input and Output Processing with
 *     JSONata</a>
 */
public record JsonataFields(Optional<JsonNode> arguments, Optional<JsonNode> output, Optional<ObjectNode> assign)
        implements DataFields {

    @Override
    public QueryLanguage queryLanguage() {
        return QueryLanguage.JSONATA;
    }
}
