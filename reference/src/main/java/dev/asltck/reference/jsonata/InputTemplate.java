package dev.asltck.reference.jsonata;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/** A field that accepts JSONata and is evaluated with the state input alone, such as ItemSelector. */
public final class InputTemplate {

    private final JsonataTemplate template;

    private InputTemplate(JsonataTemplate template) {
        this.template = template;
    }

    /**
     * Compiles a field.
     *
     * @param field for messages: where it is in its state
     */
    public static InputTemplate compile(String field, JsonNode value, ExpressionParser parser)
            throws JsonataSyntaxException {
        return new InputTemplate(JsonataTemplate.compile(field, value, parser));
    }

    /**
     * The value of the field.
     *
     * @throws dev.asltck.reference.error.ExecutionFailure States.QueryEvaluationError
     */
    public JsonNode evaluate(JsonNode input, Evaluation evaluation) {
        return template.evaluate(StatesVariable.ofInput(input), evaluation);
    }
}
