package dev.asltck.site.json;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The whole values that a case expects, where it gives them whole. */
final class ExpectedDocuments {

    private ExpectedDocuments() {}

    /** Of a tier; several where the case leaves the choice, and none where it says the tier in another way. */
    static List<JsonValue> of(String tier, JsonNode expect) {
        Stream<JsonNode> values = switch (tier) {
            case "output" ->
                outcomes(expect).map(outcome -> outcome.path("succeeds").path("output"));
            case "variables" -> Stream.of(expect.path("variables"));
            default -> Stream.empty();
        };
        return values.filter(value -> !value.isMissingNode())
                .flatMap(value -> JsonReading.read(value.toString()).stream())
                .toList();
    }

    private static Stream<JsonNode> outcomes(JsonNode expect) {
        return expect.has("oneOf") ? expect.path("oneOf").valueStream() : Stream.of(expect);
    }
}
