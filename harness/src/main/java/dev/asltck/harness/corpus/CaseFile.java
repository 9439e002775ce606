package dev.asltck.harness.corpus;

import dev.asltck.reference.json.JsonText;
import dev.asltck.reference.problem.Location;
import java.net.URI;
import tools.jackson.databind.JsonNode;

/**
 * A case file that is a JSON text.
 *
 * @param name as a reader knows it
 * @param chapter its folder within the corpus
 */
record CaseFile(URI uri, String name, String chapter, JsonText text, JsonNode tree) {

    /** The file, its cases, a case, its rows, a row: the levels of what is located in every file. */
    private static final int LEVELS_OF_CASES = 5;

    static JsonText read(String content) {
        return JsonText.read(content, LEVELS_OF_CASES);
    }

    static CaseFile of(FoundFile found, JsonText text, JsonNode tree) {
        return new CaseFile(found.uri(), found.name(), found.chapter(), text, tree);
    }

    /** Where a case or a row stands. */
    Origin origin(String pointer, JsonNode aCase) {
        return origin(pointer, text.locate(aCase).orElseGet(() -> text.locate(pointer)));
    }

    Origin origin(String pointer) {
        return origin(pointer, text.locate(pointer));
    }

    /** Where the name of a member stands. */
    Origin keyOrigin(String pointer) {
        return origin(pointer, text.locateKey(pointer));
    }

    private Origin origin(String pointer, Location location) {
        return new Origin(uri, name, pointer, location.line(), location.column());
    }
}
