package dev.asltck.harness.corpus;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether a Path of a JSONPath state begins at a variable, as {@code $name} does. */
final class VariableReferences {

    /** Fields in which only a name that ends in {@code .$} makes an expression of a text. */
    private static final Set<String> TEMPLATES =
            Set.of("Parameters", "ResultSelector", "ItemSelector", "BatchInput", "Assign");

    private static final Pattern TEXT = Pattern.compile("'(?:\\\\.|[^'\\\\])*'");
    private static final Pattern REFERENCE = Pattern.compile("(?:^|[(,])\\s*\\$[\\p{L}_]");

    private VariableReferences() {}

    static boolean areIn(JsonNode state) {
        return state.propertyStream()
                .filter(field -> !IntrinsicFeatures.NOT_SEARCHED.contains(field.getKey()))
                .anyMatch(field -> refers(field.getKey(), field.getValue(), false));
    }

    private static boolean refers(String name, JsonNode value, boolean inTemplate) {
        if (value.isString()) {
            return isExpression(name, inTemplate) && isReference(value.stringValue());
        }
        boolean within = inTemplate || TEMPLATES.contains(name);
        return value.propertyStream().anyMatch(field -> refers(field.getKey(), field.getValue(), within))
                || (value.isArray() && value.valueStream().anyMatch(element -> refers("", element, within)));
    }

    private static boolean isExpression(String name, boolean inTemplate) {
        return name.endsWith(".$") || (!inTemplate && (name.endsWith("Path") || name.equals("Variable")));
    }

    /** Whether it is or calls a function with such a Path; what is in apostrophes is a text or a name. */
    private static boolean isReference(String expression) {
        return REFERENCE.matcher(TEXT.matcher(expression).replaceAll("")).find();
    }
}
