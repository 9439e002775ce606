package dev.asltck.harness.catalogue;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A file that the module {@code spec-cases} publishes.
 *
 * @param name below {@link #ROOT}
 */
public record PublishedFile(String name) {

    /** Where the module has its files. */
    public static final String ROOT = "/dev/asltck/spec/";

    /** The schema of a case file. */
    public static final PublishedFile CASE_FILE_SCHEMA = new PublishedFile("schema/case-file-1.schema.json");

    /** A file that is one JSON text. */
    public JsonNode json() {
        return parse(text());
    }

    /** A file with a JSON text in each line. */
    List<JsonNode> lines() {
        return text().lines().filter(line -> !line.isBlank()).map(this::parse).toList();
    }

    /** The same, by the ids of the lines and in their order. */
    <T> Map<String, T> rows(Function<JsonNode, T> reader) {
        Map<String, T> rows = new LinkedHashMap<>();
        lines().forEach(row -> rows.put(row.required("id").stringValue(), reader.apply(row)));
        return Collections.unmodifiableMap(rows);
    }

    private JsonNode parse(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(name + " of the module spec-cases is no JSON text", e);
        }
    }

    private String text() {
        try (InputStream stream = PublishedFile.class.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException("the module spec-cases is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
