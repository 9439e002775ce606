package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.InputFile;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Tells definitions from other files that are called {@code *.json}. */
final class Resemblance {

    /** Both are required of a state machine. */
    private static final List<String> FIELDS = List.of("StartAt", "States");

    private Resemblance() {}

    /** Whether a file has to be validated: it is a definition, or nobody can know. What is no text or too large is none. */
    static boolean isDefinition(Path file, int mostBytes) {
        try {
            return isDefinition(new InputFile(file).text(mostBytes));
        } catch (UnusableInput e) {
            return !Files.isReadable(file);
        }
    }

    /** Whether a text has the fields of a state machine at the top; of a malformed one, whether it has their names anywhere. */
    private static boolean isDefinition(String text) {
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
