package dev.asltck.harness.cli.validate;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Tells definitions from other JSON texts. */
final class Resemblance {

    /** Both are required of a state machine. */
    private static final List<String> FIELDS = List.of("StartAt", "States");

    private Resemblance() {}

    /** Whether a text has the fields of a state machine at the top; of a malformed one, whether it has their names anywhere. */
    static boolean ofDefinition(String text) {
        if (!FIELDS.stream().allMatch(field -> text.contains('"' + field + '"'))) {
            return false;
        }
        try {
            JsonNode tree = Json.read(text);
            return FIELDS.stream().allMatch(tree::has);
        } catch (JsonSyntaxException e) {
            return true;
        }
    }
}
