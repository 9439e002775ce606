package dev.asltck.harness.cli.browse;

import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.SafeText;
import dev.asltck.harness.cli.console.Table;
import dev.asltck.reference.json.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Things of a kind.
 *
 * @param columns the members that people are shown; of one within another, the way to it
 */
record Listing(List<String> columns, List<ObjectNode> items) {

    void printJson(Console console) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        console.json(array);
    }

    void printText(Console console) {
        Table table = new Table(columns.stream().map(Listing::heading).toList());
        for (ObjectNode item : items) {
            table.add(
                    columns.stream().map(column -> text(item.at("/" + column))).toArray(String[]::new));
        }
        table.print(console);
    }

    private static String heading(String column) {
        return column.substring(column.lastIndexOf('/') + 1);
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return String.join(", ", value.valueStream().map(Listing::text).toList());
        }
        if (value.isMissingNode()) {
            return "";
        }
        return value.isString() ? SafeText.line(value.stringValue(), Integer.MAX_VALUE - 1) : Json.write(value);
    }
}
