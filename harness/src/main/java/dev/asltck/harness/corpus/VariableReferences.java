package dev.asltck.harness.corpus;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether a Path of a JSONPath state begins at a variable, as {@code $name} does. */
final class VariableReferences {

    private static final Pattern TEXT = Pattern.compile("'(?:\\\\.|[^'\\\\])*'");
    private static final Pattern REFERENCE = Pattern.compile("(?:^|[(,])\\s*\\$[\\p{L}_]");

    private VariableReferences() {}

    static boolean areIn(JsonNode state) {
        return StateText.of(state).anyMatch(each -> isExpression(each) && isReference(each.text()));
    }

    private static boolean isExpression(StateText each) {
        String field = each.field();
        return field.endsWith(".$") || (!each.inTemplate() && (field.endsWith("Path") || field.equals("Variable")));
    }

    /** Whether it is or calls a function with such a Path; what is in apostrophes is a text or a name. */
    private static boolean isReference(String expression) {
        return REFERENCE.matcher(TEXT.matcher(expression).replaceAll("")).find();
    }
}
