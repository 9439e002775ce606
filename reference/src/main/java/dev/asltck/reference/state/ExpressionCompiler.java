package dev.asltck.reference.state;

import dev.asltck.reference.error.BrokenInvariant;
import dev.asltck.reference.jsonata.InputTemplate;
import dev.asltck.reference.jsonata.JsonataDataFlow;
import dev.asltck.reference.jsonata.JsonataDataFlow.Subject;
import dev.asltck.reference.jsonata.JsonataSyntaxException;
import dev.asltck.reference.jsonata.TypedExpression;
import dev.asltck.reference.model.JsonataFields;
import tools.jackson.databind.JsonNode;

/** Compiles the JSONata expressions of a valid model, in which all of them are known to be well-formed. */
final class ExpressionCompiler {

    TypedExpression typed(String field, String expression) {
        try {
            return TypedExpression.compile(field, expression);
        } catch (JsonataSyntaxException e) {
            throw malformed(field, e);
        }
    }

    /** @param expression without its delimiters */
    InputTemplate computed(String field, String expression) {
        try {
            return InputTemplate.computed(field, expression);
        } catch (JsonataSyntaxException e) {
            throw malformed(field, e);
        }
    }

    InputTemplate template(String field, JsonNode value) {
        try {
            return InputTemplate.compile(field, value);
        } catch (JsonataSyntaxException e) {
            throw malformed(field, e);
        }
    }

    JsonataDataFlow dataFlow(JsonataFields fields, Subject subject) {
        try {
            return JsonataDataFlow.compile(fields, subject);
        } catch (JsonataSyntaxException e) {
            throw malformed("a data field", e);
        }
    }

    private static BrokenInvariant malformed(String what, JsonataSyntaxException cause) {
        return new BrokenInvariant("validation let " + what + " through: " + cause.explanation(), cause);
    }
}
