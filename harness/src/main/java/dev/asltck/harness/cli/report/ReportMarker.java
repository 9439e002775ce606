package dev.asltck.harness.cli.report;

import dev.asltck.harness.cli.console.JsonLayout;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file that makes a folder a report, and says whether it is whole.
 *
 * @param complete whether nothing is missing and nothing is of an earlier report
 * @param entries names of the files and folders that belong to it
 */
record ReportMarker(boolean complete, List<String> entries) {

    static final String FILE = "asl-tck-report.json";

    /** Names that stay within the folder. */
    private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9._-]*";

    ReportMarker {
        entries = List.copyOf(entries);
    }

    /** The marker of a folder; empty if it has none, or what is there says something else. */
    static Optional<ReportMarker> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return of(Json.read(Files.readString(file)));
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<ReportMarker> of(JsonNode document) {
        if (!document.path("complete").isBoolean() || !document.path("entries").isArray()) {
            return Optional.empty();
        }
        List<String> entries = new ArrayList<>();
        for (JsonNode entry : document.path("entries")) {
            if (!entry.isString() || !entry.stringValue().matches(NAME)) {
                return Optional.empty();
            }
            entries.add(entry.stringValue());
        }
        return Optional.of(new ReportMarker(document.path("complete").booleanValue(), entries));
    }

    /** Takes the place of the one that is there. */
    void write(Path folder) throws IOException {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("kind", "asl-tck report");
        document.put("complete", complete);
        entries.forEach(document.putArray("entries")::add);
        Path next = folder.resolve(FILE + ".next");
        Files.writeString(next, JsonLayout.of(document) + "\n");
        Files.move(next, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
