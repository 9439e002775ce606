package dev.asltck.harness.history;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Recorded executions in the form in which the AWS CLI saves them, with values of our own: for each name the history, the description of
 * the execution and that of the state machine.
 */
public final class Recordings {

    private Recordings() {}

    /** The folder that has them all. */
    public static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Recordings.class.getResource("/dev/asltck/harness/recordings"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file: {@code history}, {@code execution} or {@code machine}. */
    public static Path file(String name, String part) {
        return folder().resolve(name + "." + part + ".json");
    }

    public static JsonNode part(String name, String part) {
        try {
            return Json.read(Files.readString(file(name, part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All parts in one object. */
    public static ObjectNode bundle(String name) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        for (String part : List.of("history", "execution", "machine")) {
            bundle.set(part, part(name, part));
        }
        return bundle;
    }

    /** All parts, as if they had been saved together. */
    public static Recording recording(String name) {
        return new RecordingParts()
                .add(part(name, "history"))
                .add(part(name, "execution"))
                .add(part(name, "machine"))
                .recording(name + ".history.json");
    }
}
