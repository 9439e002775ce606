package dev.asltck.reference.parse;

import static dev.asltck.reference.parse.CommonField.ARGUMENTS;
import static dev.asltck.reference.parse.CommonField.ASSIGN;
import static dev.asltck.reference.parse.CommonField.OUTPUT;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import tools.jackson.databind.JsonNode;

/** Checks the data fields of a JSONata state, a Choice Rule or a Catcher. Which may be any JSON, but for Assign. */
final class JsonataFieldsReader {
    static final Check ASSIGN_OBJECT = Check.demanded("assign-object", "assign.value-object");
    static final Check DELIMITERS = Check.silent("jsonata-delimiters", Strictness.ADVICE);

    private JsonataFieldsReader() {}

    /** The fields that the type of the state has. */
    static void ofState(StateSource state) {
        if (OUTPUT.isIn(state.type())) {
            anything(state.fields().field(OUTPUT.fieldName()));
        }
        if (ARGUMENTS.isIn(state.type())) {
            anything(state.fields().field(ARGUMENTS.fieldName()));
        }
        if (ASSIGN.isIn(state.type())) {
            assign(state.fields());
        }
    }

    /** Of a Choice Rule or a Catcher: Output and Assign. */
    static void ofRule(ObjectReader rule) {
        anything(rule.field(OUTPUT.fieldName()));
        assign(rule);
    }

    /** A field that may be any JSON text. */
    static void anything(Value value) {
        value.data().ifPresent(data -> checkDelimiters(data, value.place(), value.problems()));
    }

    private static void assign(ObjectReader object) {
        Value value = object.field(ASSIGN.fieldName());
        value.object(ASSIGN_OBJECT).ifPresent(same -> anything(value));
    }

    private static void checkDelimiters(JsonNode data, Place place, Problems problems) {
        if (data.isObject()) {
            data.properties()
                    .forEach(field -> checkDelimiters(field.getValue(), place.field(field.getKey()), problems));
        } else if (data.isArray()) {
            for (int i = 0; i < data.size(); i++) {
                checkDelimiters(data.get(i), place.element(i), problems);
            }
        } else if (JsonataText.isHalf(data)) {
            problems.report(
                    DELIMITERS,
                    place,
                    place.label() + " is " + Excerpt.of(data) + ", which is not evaluated",
                    "A JSONata string begins with \"{%\" and ends with \"%}\".");
        }
    }
}
