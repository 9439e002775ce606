package dev.asltck.fuzz.input;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values at the edges of what is allowed, and beyond them. */
final class AwkwardValues {

    private static final List<JsonNode> VALUES = Stream.of(
                    "null",
                    "true",
                    "false",
                    "0",
                    "-0",
                    "1",
                    "-1",
                    "5.0",
                    "1.5",
                    "0.999999999999999999999",
                    "99999999",
                    "100000000",
                    "2147483648",
                    "9223372036854775807",
                    "9223372036854775808",
                    "-9223372036854775809",
                    "1e18",
                    "1e400",
                    "1e-400",
                    "1E+2147483647",
                    "1E-2147483647",
                    "\"\"",
                    "\" \"",
                    "\"a\"",
                    "\"$\"",
                    "\"$$\"",
                    "\"$.a\"",
                    "\"$.a.b[0]\"",
                    "\"$..a\"",
                    "\"$.a[*].b\"",
                    "\"$.a[?(@.b == 1)]\"",
                    "\"$$.Execution.Id\"",
                    "\"States.ALL\"",
                    "\"States.UUID()\"",
                    "\"States.Format('{}', $.a)\"",
                    "\"{%%}\"",
                    "\"{% %}\"",
                    "\"{% $states.input %}\"",
                    "\"{% $states.result %}\"",
                    "\"{% /a/ %}\"",
                    "\"{%\"",
                    "\"JSONata\"",
                    "\"JSONPath\"",
                    "\"2016-03-14T01:59:00Z\"",
                    "\"9999-12-31T23:59:59.999999999+18:00\"",
                    "\"-999999999-01-01T00:00:00Z\"",
                    "\"\\uD800\"",
                    "\"\\u0000\\u0085\\u2028\"",
                    "\"\uD83D\uDE00\"",
                    "[]",
                    "{}",
                    "[[]]",
                    "[{}]",
                    "{\"\":null}",
                    "{\"a.$\":\"$.a\"}")
            .map(AwkwardValues::read)
            .toList();

    private AwkwardValues() {}

    /** One of the values, a text of fragments, a very long one, or something very deep. */
    static JsonNode choose(Script script) {
        return switch (script.below(8)) {
            case 0, 1 -> JsonNodeFactory.instance.stringNode(Fragments.several(script));
            case 2 -> longText(script);
            case 3 -> deep(script);
            default -> script.oneOf(VALUES).deepCopy();
        };
    }

    private static JsonNode longText(Script script) {
        String piece = Fragments.choose(script);
        String text = Stream.generate(() -> piece).limit(script.times()).collect(Collectors.joining());
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static JsonNode deep(Script script) {
        JsonNode value = JsonNodeFactory.instance.nullNode();
        boolean inArrays = script.oneIn(2);
        for (int depth = script.magnitude(9); depth > 0; depth--) {
            value = inArrays
                    ? JsonNodeFactory.instance.arrayNode().add(value)
                    : JsonNodeFactory.instance.objectNode().set("a", value);
        }
        return value;
    }

    private static JsonNode read(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
