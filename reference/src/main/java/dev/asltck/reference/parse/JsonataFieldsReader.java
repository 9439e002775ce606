package dev.asltck.reference.parse;

import static dev.asltck.reference.parse.CommonField.ARGUMENTS;
import static dev.asltck.reference.parse.CommonField.ASSIGN;
import static dev.asltck.reference.parse.CommonField.OUTPUT;

import dev.asltck.reference.model.JsonataFields;
import dev.asltck.reference.problem.Check;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the data fields of a JSONata state, a Choice Rule or a Catcher. Each may be any JSON, but for Assign.
 *
 * @see <a href="https://states-language.net/spec.html#input-and-output-processing-with-jsonata">Input and Output Processing with JSONata</a>
 */
final class JsonataFieldsReader {
    static final Check ASSIGN_OBJECT = Check.demanded("assign-object", "assign.value-object");

    private JsonataFieldsReader() {}

    /** The fields that the type of the state has, which is not Fail. */
    static JsonataFields ofState(StateSource state) {
        ObjectReader fields = state.fields();
        Expressions outcome = switch (state.type()) {
            case TASK, PARALLEL, MAP -> Expressions.AFTER_RESULT;
            case PASS, WAIT, CHOICE, SUCCEED, FAIL -> Expressions.ELSEWHERE;
        };
        return new JsonataFields(
                ARGUMENTS.isIn(state.type())
                        ? Expressions.ARGUMENTS.anything(fields.field(ARGUMENTS.fieldName()))
                        : Optional.empty(),
                outcome.anything(fields.field(OUTPUT.fieldName())),
                ASSIGN.isIn(state.type()) ? assign(fields, outcome) : Optional.empty());
    }

    static JsonataFields ofChoiceRule(ObjectReader rule) {
        return ofRule(rule, Expressions.ELSEWHERE);
    }

    static JsonataFields ofCatcher(ObjectReader catcher) {
        return ofRule(catcher, Expressions.IN_CATCHER);
    }

    private static JsonataFields ofRule(ObjectReader rule, Expressions expressions) {
        return new JsonataFields(
                Optional.empty(), expressions.anything(rule.field(OUTPUT.fieldName())), assign(rule, expressions));
    }

    private static Optional<ObjectNode> assign(ObjectReader object, Expressions expressions) {
        Value value = object.field(ASSIGN.fieldName());
        Optional<JsonNode> assign = value.object(ASSIGN_OBJECT).flatMap(same -> expressions.anything(value));
        return assign.map(ObjectNode.class::cast);
    }
}
