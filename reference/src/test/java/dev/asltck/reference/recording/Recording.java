package dev.asltck.reference.recording;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asltck.reference.context.ExecutionIdentity;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A record of what AWS did. */
record Recording(JsonNode json) {

    /** Where the recordings lie: beside the checkout, for they are not ours to publish. */
    private static final Path FOLDER = Path.of("../../shared/oracle");

    /** Explains every record that differs. */
    static final Path NOTES = Path.of("../docs/aws-notes.md");

    static List<Recording> all(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "the recordings are not there: " + path);
        try (Stream<String> lines = Files.lines(path)) {
            return lines.map(Recording::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recording of(String line) {
        try {
            return new Recording(Json.read(line));
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String id() {
        return text("id");
    }

    String text(String member) {
        return json.path(member).stringValue("");
    }

    JsonNode get(String member) {
        return json.path(member);
    }

    boolean has(String member) {
        return json.has(member);
    }

    boolean is(String member) {
        return json.path(member).booleanValue(false);
    }

    List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        json.path(member).forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    /** The definition as text. Recordings have words where a name or an ARN stood, which leaves Resources that AWS never saw. */
    String definition() {
        String text = get("definition").isObject() ? Json.write(get("definition")) : text("definition_text");
        return text.replaceAll("(arn:aws:lambda:[^\"]*:function:)<([a-z0-9_-]+)>", "$1$2")
                .replaceAll("(\"Resource\":\")([a-z_]+\")", "$1arn:aws:states:us-east-1:111111111111:activity:$2");
    }

    Optional<Instant> clock() {
        return has("clock") ? Optional.of(Instant.parse(text("clock"))) : Optional.empty();
    }

    /** Names and ARNs of that run. */
    ExecutionIdentity identity() {
        JsonNode execution = json.path("context").path("Execution");
        JsonNode machine = json.path("context").path("StateMachine");
        ExecutionIdentity other = ExecutionIdentity.DEFAULT;
        return new ExecutionIdentity(
                execution.path("Id").stringValue(other.executionId()),
                execution.path("Name").stringValue(other.executionName()),
                execution.path("RoleArn").stringValue(other.roleArn()),
                machine.path("Id").stringValue(other.stateMachineId()),
                machine.path("Name").stringValue(other.stateMachineName()));
    }
}
