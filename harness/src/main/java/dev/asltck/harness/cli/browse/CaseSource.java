package dev.asltck.harness.cli.browse;

import dev.asltck.harness.corpus.Case;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case as its file has it. */
public final class CaseSource {

    private static final String ROWS = "/rows/";

    private CaseSource() {}

    /** Of one row, the case with what the row has of its own; of all rows, or of a case without any, the case. */
    static ObjectNode read(List<Case> rows) {
        return within(parse(rows.get(0).origin().file()), rows);
    }

    /**
     * The same, in a file that has been read.
     *
     * @param file the content of the file of the cases
     */
    public static ObjectNode within(JsonNode file, List<Case> rows) {
        Case first = rows.get(0);
        String pointer = first.origin().pointer();
        int end = pointer.indexOf(ROWS);
        ObjectNode written = (ObjectNode) file.at(JsonPointer.compile(end < 0 ? pointer : pointer.substring(0, end)))
                .deepCopy();
        if (end >= 0 && rows.size() == 1) {
            written.remove("rows");
            written.setAll((ObjectNode) file.at(JsonPointer.compile(pointer)));
            written.remove("name");
            written.put("id", first.id());
        }
        return written;
    }

    /** Reads a file of cases that have been loaded. */
    public static JsonNode parse(URI file) {
        try (InputStream stream = file.toURL().openStream()) {
            return Json.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException("the file has changed since it was loaded: " + file, e);
        }
    }
}
