package dev.asltck.reference.state;

import dev.asltck.reference.error.BrokenInvariant;
import dev.asltck.reference.jsonata.ExpressionParser;
import dev.asltck.reference.jsonata.InputTemplate;
import dev.asltck.reference.jsonata.JsonataDataFlow;
import dev.asltck.reference.jsonata.JsonataDataFlow.Subject;
import dev.asltck.reference.jsonata.JsonataString;
import dev.asltck.reference.jsonata.JsonataSyntaxException;
import dev.asltck.reference.jsonata.TypedExpression;
import dev.asltck.reference.model.JsonataFields;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compiles the JSONata expressions of a valid model, in which all of them are known to be well-formed. */
final class ExpressionCompiler {

    private final ExpressionParser parser;

    ExpressionCompiler(ExpressionParser parser) {
        this.parser = parser;
    }

    /**
     * Compiles a field that accepts one type.
     *
     * @param field where it is in its state
     * @param expression without its delimiters
     */
    TypedExpression typed(String field, String expression) {
        try {
            return TypedExpression.compile(field, expression, parser);
        } catch (JsonataSyntaxException e) {
            throw malformed(field, e);
        }
    }

    /** The same of a field that may be given literally; empty if it is. */
    Optional<TypedExpression> typed(String field, JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isString)
                .flatMap(string -> JsonataString.expression(string.stringValue()))
                .map(expression -> typed(field, expression));
    }

    InputTemplate template(String field, JsonNode value) {
        try {
            return InputTemplate.compile(field, value, parser);
        } catch (JsonataSyntaxException e) {
            throw malformed(field, e);
        }
    }

    /** @param owner where the fields are in their state */
    JsonataDataFlow dataFlow(JsonataFields fields, Subject subject, String owner) {
        try {
            return JsonataDataFlow.compile(fields, subject, owner, parser);
        } catch (JsonataSyntaxException e) {
            throw malformed(owner, e);
        }
    }

    private static BrokenInvariant malformed(String what, JsonataSyntaxException cause) {
        return new BrokenInvariant("validation let " + what + " through: " + cause.explanation(), cause);
    }
}
