package dev.asltck.harness.streams.protocol;

import dev.asltck.harness.schema.JsonSchema;
import dev.asltck.harness.schema.JsonSchema.Violation;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** The published schema of the messages. */
final class ProtocolSchema {

    private final JsonSchema schema;

    private ProtocolSchema(JsonSchema schema) {
        this.schema = schema;
    }

    static ProtocolSchema ofTheHarness() {
        return of("from-harness");
    }

    static ProtocolSchema ofAdapters() {
        return of("from-adapter");
    }

    private static ProtocolSchema of(String definition) {
        String name = "/dev/asltck/harness/schema/protocol-1.schema.json";
        try (InputStream file = Objects.requireNonNull(ProtocolSchema.class.getResourceAsStream(name))) {
            ObjectNode schema = (ObjectNode) json(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            schema.remove("oneOf");
            return new ProtocolSchema(JsonSchema.of(schema.put("$ref", "#/$defs/" + definition)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Violation> validate(String line) {
        return schema.validate(json(line));
    }

    private static tools.jackson.databind.JsonNode json(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
