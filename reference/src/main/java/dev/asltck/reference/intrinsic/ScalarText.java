package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;
import tools.jackson.databind.JsonNode;

/** A string as it is, another scalar as its JSON text. An array or object has no text. */
public final class ScalarText implements Format.Insertion {

    @Override
    public String text(Arguments arguments, int index, Budget budget) {
        JsonNode value = arguments.value(index);
        if (value.isContainer()) {
            throw arguments.wrongType(index, "a string, a number, a boolean or null");
        }
        return of(value);
    }

    /** The text of a value that is no array and no object. */
    public static String of(JsonNode scalar) {
        return scalar.isNull() ? "null" : scalar.asString();
    }
}
