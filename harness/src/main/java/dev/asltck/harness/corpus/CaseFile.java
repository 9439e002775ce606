package dev.asltck.harness.corpus;

import dev.asltck.reference.problem.Location;
import dev.asltck.reference.source.SourceText;
import java.net.URI;
import tools.jackson.databind.JsonNode;

/**
 * A case file that is a JSON text.
 *
 * @param name as a reader knows it
 * @param chapter its folder within the corpus
 */
record CaseFile(URI uri, String name, String chapter, SourceText text, JsonNode tree) {

    static CaseFile of(FoundFile found, SourceText text, JsonNode tree) {
        return new CaseFile(found.uri(), found.name(), found.chapter(), text, tree);
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
