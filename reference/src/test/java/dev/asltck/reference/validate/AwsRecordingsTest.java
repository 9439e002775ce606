package dev.asltck.reference.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.dialect.MachineType;
import dev.asltck.reference.dialect.Target;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.parse.SourceFormat;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What AWS was recorded to accept is accepted in its dialect, and what it refused is refused. */
class AwsRecordingsTest {

    /** Where the recordings lie: beside the checkout, for they are not ours to publish. */
    private static final Path FOLDER = Path.of("../../shared/oracle");

    /** Guards against files that are there and empty. */
    private static final int FEWEST = 40;

    /** Recordings have these words where a name or an ARN stood, which leaves Resources that AWS never saw. */
    private static final Set<String> SCRUBBED = Set.of("activity_arn");

    @Test
    void agreesOnDefinitionsThatWereGivenForValidation() {
        List<JsonNode> records = records("aws-validation.jsonl").stream()
                .filter(record -> is(record, "kind", "definition"))
                .toList();

        assertThat(records).hasSizeGreaterThan(FEWEST).allSatisfy(record -> {
            List<Problem> errors = errors(record, record.path("type").stringValue("STANDARD"));
            assertThat(errors.isEmpty())
                    .as("%s: %s", record.path("id").stringValue(), errors)
                    .isEqualTo(is(record, "result", "accepted"));
        });
    }

    @Test
    void acceptsDefinitionsThatWereExecuted() {
        List<JsonNode> records = records("aws-executions.jsonl");

        assertThat(records)
                .hasSizeGreaterThan(FEWEST)
                .allSatisfy(record -> assertThat(
                                errors(record, record.path("sm_type").stringValue()))
                        .as(record.path("id").stringValue())
                        .isEmpty());
    }

    private static boolean is(JsonNode record, String field, String value) {
        return record.path(field).stringValue("").equals(value);
    }

    private static List<Problem> errors(JsonNode record, String machineType) {
        String text = record.path("definition").isObject()
                ? Json.write(record.path("definition"))
                : record.path("definition_text").stringValue();
        Target target = Target.deployed(Dialect.AWS, MachineType.valueOf(machineType));
        return Definition.load(unscrubbed(text), SourceFormat.JSON, target).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static String unscrubbed(String text) {
        String whole = text.replaceAll("(arn:aws:lambda:[^\"]*:function:)<[a-z0-9_-]+>", "$1f");
        for (String word : SCRUBBED) {
            whole = whole.replace(
                    "\"Resource\":\"" + word + "\"",
                    "\"Resource\":\"arn:aws:states:us-east-1:111111111111:activity:" + word + "\"");
        }
        return whole;
    }

    private static List<JsonNode> records(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "the recordings are not there: " + file);
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(AwsRecordingsTest::json).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String line) {
        try {
            return Json.read(line);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
