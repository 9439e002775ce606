package dev.asltck.harness.cli.console;

import dev.asltck.reference.environment.Limits;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.Json;
import java.util.Iterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Writes JSON for people: what fits on a line stays on one. */
public final class JsonLayout {

    private static final int LINE = 100;
    private static final int STEP = 2;

    private final StringBuilder text = new StringBuilder();

    private JsonLayout() {}

    /** The text of a value, in lines of about a hundred characters. */
    public static String of(JsonNode value) {
        JsonLayout layout = new JsonLayout();
        layout.write(value, 0, 0);
        return SafeText.of(layout.text.toString());
    }

    /**
     * @param indent of the line on which the value begins
     * @param column at which it begins
     */
    private void write(JsonNode value, int indent, int column) {
        if (value.isEmpty() || fits(value, LINE - column)) {
            text.append(flat(value));
        } else {
            writeLines(value, indent + STEP);
            lineBreak(indent);
            text.append(value.isObject() ? '}' : ']');
        }
    }

    private void writeLines(JsonNode container, int indent) {
        Iterator<String> names = container.propertyNames().iterator();
        char separator = container.isObject() ? '{' : '[';
        for (JsonNode part : container) {
            text.append(separator);
            lineBreak(indent);
            String name = names.hasNext() ? name(names.next()) : "";
            text.append(name);
            write(part, indent, indent + name.length());
            separator = ',';
        }
    }

    private void lineBreak(int indent) {
        text.append('\n').append(" ".repeat(indent));
    }

    private static boolean fits(JsonNode value, int width) {
        return Extent.fits(value, Math.max(width, 1), Limits.DEFAULT.valueDepth())
                && flat(value).length() < width;
    }

    /** On one line. Scalars have no parts, and {@link JsonNode#isEmpty} says so. */
    private static String flat(JsonNode value) {
        if (value.isEmpty()) {
            return Json.write(value);
        }
        StringBuilder line = new StringBuilder();
        Iterator<String> names = value.propertyNames().iterator();
        String separator = value.isObject() ? "{ " : "[";
        for (JsonNode part : value) {
            line.append(separator)
                    .append(names.hasNext() ? name(names.next()) : "")
                    .append(flat(part));
            separator = ", ";
        }
        return line.append(value.isObject() ? " }" : "]").toString();
    }

    private static String name(String name) {
        return Json.write(StringNode.valueOf(name)) + ": ";
    }
}
