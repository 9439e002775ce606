package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;
import tools.jackson.databind.JsonNode;

/** One use of the template of States.Format. */
final class FormatTemplate {

    private final Arguments arguments;
    private final Budget budget;
    private final String template;
    private final StringBuilder result = new StringBuilder();
    private int position;
    private int next = 1;

    FormatTemplate(Arguments arguments, Budget budget) {
        this.arguments = arguments;
        this.budget = budget;
        this.template = arguments.text(0);
    }

    String format() {
        budget.takeData(template.length());
        while (position < template.length()) {
            copy(template.charAt(position));
        }
        if (next < arguments.count()) {
            throw arguments.failure("there are more values than {} in the template");
        }
        return result.toString();
    }

    private void copy(char c) {
        switch (c) {
            case '{' -> insert();
            case '}' -> throw arguments.wrong(0, "has a } that is neither escaped nor part of {}");
            case '\\' -> copyEscaped();
            default -> result.append(c);
        }
        position++;
    }

    private void copyEscaped() {
        char escaped = position + 1 < template.length() ? template.charAt(position + 1) : 0;
        if (EscapedText.isReserved(escaped)) {
            result.append(escaped);
            position++;
        } else if (arguments.isText(0)) {
            throw arguments.failure(EscapedText.OPEN_ESCAPE);
        } else {
            result.append('\\');
        }
    }

    private void insert() {
        if (!template.startsWith("{}", position)) {
            throw arguments.wrong(0, "has a { that is neither escaped nor part of {}");
        }
        if (next == arguments.count()) {
            throw arguments.failure("there are fewer values than {} in the template");
        }
        String text = scalarText(next++);
        budget.takeData(text.length());
        result.append(text);
        position++;
    }

    private String scalarText(int index) {
        JsonNode value = arguments.value(index);
        if (value.isContainer()) {
            throw arguments.wrongType(index, "a string, a number, a boolean or null");
        }
        if (value.isNull()) {
            return "null";
        }
        return value.isNumber() ? value.numberValue().toString() : value.asString();
    }
}
