package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;

/** One use of the template of States.Format. */
final class FormatTemplate {

    private final Arguments arguments;
    private final Format.Insertion insertion;
    private final Budget budget;
    private final String template;
    private final StringBuilder result = new StringBuilder();
    private int position;
    private int next = 1;

    FormatTemplate(Arguments arguments, Format.Insertion insertion, Budget budget) {
        this.arguments = arguments;
        this.insertion = insertion;
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
            case '}' -> throw arguments.site().unmatchedBrace(c);
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
            throw arguments.site().unmatchedBrace('{');
        }
        if (next == arguments.count()) {
            throw arguments.failure("there are fewer values than {} in the template");
        }
        String text = insertion.text(arguments, next++, budget);
        budget.takeData(text.length());
        result.append(text);
        position++;
    }
}
