package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.intrinsic.Arguments;
import dev.asltck.reference.intrinsic.Format;
import dev.asltck.reference.intrinsic.ScalarText;
import dev.asltck.reference.json.Extent;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The text of a value as Java writes its collections: {@code {Arg1=1, Arg2=[a, null]}}. */
final class JavaText implements Format.Insertion {

    private static final String SEPARATOR = ", ";

    @Override
    public String text(Arguments arguments, int index, Budget budget) {
        JsonNode value = arguments.value(index);
        budget.takeData(Extent.check(value, budget.limits()));
        return of(value);
    }

    /** The text of a value that is neither too deep nor too large for it. */
    static String of(JsonNode value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(JsonNode value, StringBuilder text) {
        if (value.isObject()) {
            text.append('{');
            String separator = "";
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                append(
                        member.getValue(),
                        text.append(separator).append(member.getKey()).append('='));
                separator = SEPARATOR;
            }
            text.append('}');
        } else if (value.isArray()) {
            text.append('[');
            String separator = "";
            for (JsonNode element : value.values()) {
                append(element, text.append(separator));
                separator = SEPARATOR;
            }
            text.append(']');
        } else {
            text.append(ScalarText.of(value));
        }
    }
}
