package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.jsonata.InputTemplate;
import dev.asltck.reference.jsonata.JsonataDataFlow.Subject;
import dev.asltck.reference.jsonata.TypedExpression;
import dev.asltck.reference.jsonpath.CompiledTemplate;
import dev.asltck.reference.model.DataFields;
import dev.asltck.reference.model.DataTemplate;
import dev.asltck.reference.model.JsonPathFields;
import dev.asltck.reference.model.JsonataFields;
import dev.asltck.reference.query.DataFlow;
import dev.asltck.reference.query.Evaluation;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compiles what shapes data, in either query language: the one place where a state's language decides. */
final class DataCompiler {

    private final PathCompiler paths;
    private final ExpressionCompiler expressions;

    DataCompiler(PathCompiler paths, ExpressionCompiler expressions) {
        this.paths = paths;
        this.expressions = expressions;
    }

    /** The fields of a state itself. */
    DataFlow flow(DataFields fields, Subject subject) {
        return flow(fields, subject, "");
    }

    /**
     * Compiles the fields of a state or of a Catcher.
     *
     * @param subject what Output and Assign are about
     * @param owner where they are in the state, for messages
     */
    DataFlow flow(DataFields fields, Subject subject, String owner) {
        return fields instanceof JsonataFields jsonata
                ? expressions.dataFlow(jsonata, subject, owner)
                : paths.dataFlow((JsonPathFields) fields);
    }

    /** The fields that apply when a Choice Rule is chosen: in JSONPath the state's, with the Assign of the rule. */
    DataFlow chosen(DataFields state, DataFields rule, String owner) {
        if (rule instanceof JsonPathFields own) {
            return flow(((JsonPathFields) state).withAssign(own.assign()), Subject.NONE);
        }
        return flow(rule, Subject.NONE, owner);
    }

    /** @param field that holds the template, for messages */
    Template template(String field, DataTemplate template) {
        if (template instanceof DataTemplate.Jsonata jsonata) {
            InputTemplate compiled = expressions.template(field, jsonata.value());
            return compiled::evaluate;
        }
        CompiledTemplate compiled = paths.template(((DataTemplate.JsonPath) template).template());
        return compiled::evaluate;
    }

    /** A template that has to make an object, as a Payload Template always does. */
    Template objectTemplate(String field, DataTemplate template) {
        Optional<TypedExpression> expression = template instanceof DataTemplate.Jsonata jsonata
                ? expressions.typed(field, jsonata.value())
                : Optional.empty();
        return expression.<Template>map(typed -> typed::object).orElseGet(() -> template(field, template));
    }

    /** The Error Name for a value that a field of a state does not accept. */
    static String unacceptableValue(DataFields fields) {
        return fields instanceof JsonataFields ? ErrorName.QUERY_EVALUATION_ERROR : ErrorName.UNSPECIFIED;
    }

    /** A field from which data is made, compiled. */
    @FunctionalInterface
    interface Template {

        /**
         * Makes the data.
         *
         * @throws dev.asltck.reference.error.ExecutionFailure if it cannot be evaluated
         */
        JsonNode evaluate(JsonNode input, Evaluation evaluation);
    }
}
