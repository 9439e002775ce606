package dev.asltck.harness.corpus;

import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A text somewhere in a JSONPath state, where it may be an expression.
 *
 * @param field that has it; empty in an array
 * @param inTemplate whether it is within a field in which only a name that ends in {@code .$} makes an expression of a text
 */
record StateText(String field, String text, boolean inTemplate) {

    /** Fields that hold data or other states, not expressions of this state. */
    private static final Set<String> NOT_SEARCHED = Set.of("Result", "Branches", "ItemProcessor", "Iterator");

    private static final Set<String> TEMPLATES =
            Set.of("Parameters", "ResultSelector", "ItemSelector", "BatchInput", "Assign");

    /** All of a state. */
    static Stream<StateText> of(JsonNode state) {
        return state.propertyStream()
                .filter(field -> !NOT_SEARCHED.contains(field.getKey()))
                .flatMap(field -> in(field.getKey(), field.getValue(), false));
    }

    private static Stream<StateText> in(String field, JsonNode value, boolean inTemplate) {
        if (value.isString()) {
            return Stream.of(new StateText(field, value.stringValue(), inTemplate));
        }
        boolean within = inTemplate || TEMPLATES.contains(field);
        return value.isArray()
                ? value.valueStream().flatMap(element -> in("", element, within))
                : value.propertyStream().flatMap(each -> in(each.getKey(), each.getValue(), within));
    }
}
