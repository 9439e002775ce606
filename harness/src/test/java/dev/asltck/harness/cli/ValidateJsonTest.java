package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.asltck.reference.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What {@code validate} prints for programs. */
class ValidateJsonTest {

    private static final String TWICE = """
            { "StartAt": "A", "States": {
                "A": { "Type": "Pass", "Colour": "red", "Next": "B" },
                "C": { "Type": "Pass", "Next": "B" } } }
            """;

    @TempDir
    private Path folder;

    @Nested
    class Plain {

        @Test
        void hasAllThatIsKnownOfAProblem() throws Exception {
            Path file = write("a.asl.json", TWICE);

            JsonNode json = CommandResult.of(
                            "validate", file, "--rule", "next-target", "--max-problems", 1, "--format", "json")
                    .json();

            assertThat(json).isEqualTo(Json.read("""
                    { "format": 1,
                      "dialect": "spec",
                      "files": [{
                        "file": "FILE",
                        "problems": [{
                          "rule": "next-target",
                          "severity": "error",
                          "pointer": "/States/A/Next",
                          "line": 2,
                          "column": 53,
                          "message": "The field \\"Next\\" names \\"B\\", which is no state",
                          "hint": "Write one of \\"A\\", \\"C\\".",
                          "requirements": ["transition.next.names-existing-state"],
                          "docs": "docs/rules/next-target.md",
                          "specification": "https://states-language.net/spec.html#transition" }] }],
                      "unusable": [],
                      "counts": { "files": 1, "errors": 2, "warnings": 0, "notShown": 1 } }
                    """.replace("FILE", file.toString())));
        }

        @Test
        void isValidAgainstItsSchema() throws IOException {
            Schema schema = schema("/dev/asltck/harness/schema/validation-1.schema.json");
            Path missing = folder.resolve("missing.json");

            for (String dialect : List.of("spec", "aws")) {
                CommandResult validate = CommandResult.of(
                        "validate", write("a.asl.json", TWICE), missing, "--dialect", dialect, "--format", "json");

                assertThat(schema.validate(validate.out(), InputFormat.JSON)).isEmpty();
                assertThat(validate.code()).isEqualTo(2);
            }
        }

        @Test
        void hasWhatAwsCallsAProblem() throws Exception {
            JsonNode json = CommandResult.of(
                            "validate", write("a.asl.json", TWICE), "--dialect", "aws", "--format", "json")
                    .json();

            assertThat(json.at("/files/0/problems/1/awsCode").asString()).isEqualTo("MISSING_TRANSITION_TARGET");
        }

        @Test
        void hasFilesWithoutProblemsAndThoseThatCannotBeRead() throws Exception {
            Path good =
                    write("good.asl.json", "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Succeed\" } } }");
            Path missing = folder.resolve("missing.json");

            JsonNode json = CommandResult.of("validate", good, missing, "--format", "json")
                    .json();

            assertThat(json.at("/files/0/file").asString()).isEqualTo(good.toString());
            assertThat(json.at("/files/0/problems")).isEmpty();
            assertThat(json.at("/unusable/0/file").asString()).isEqualTo(missing.toString());
            assertThat(json.at("/unusable/0/message").asString()).contains("there is no such file");
        }

        @Test
        void isOneLineOfAscii() throws IOException {
            CommandResult validate = CommandResult.of(
                    "validate", write("größe.asl.json", "{ \"StartAt\": \"\u009b\u2028\" }"), "--format", "json");

            assertThat(validate.out()).matches("\\p{Print}+\n");
        }
    }

    @Nested
    class Sarif {

        @Test
        void isValidAgainstTheSchemaOfSarif() throws IOException {
            Schema schema = schema("/schema/sarif-schema-2.1.0.json");

            for (String dialect : List.of("spec", "aws")) {
                CommandResult validate = CommandResult.of(
                        "validate",
                        write("a.asl.json", TWICE),
                        folder.resolve("missing.json"),
                        "--dialect",
                        dialect,
                        "--format",
                        "sarif");

                List<Error> errors = schema.validate(
                        validate.out(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
                assertThat(errors).isEmpty();
            }
        }

        @Test
        void locatesAProblemInTheTextAndInTheDefinition() throws Exception {
            JsonNode result = sarif(TWICE).at("/runs/0/results/1");

            assertThat(result.at("/ruleId").asString()).isEqualTo("next-target");
            assertThat(result.at("/level").asString()).isEqualTo("error");
            assertThat(result.at("/locations/0/physicalLocation/region"))
                    .isEqualTo(Json.read("{\"startLine\":2,\"startColumn\":53,\"endLine\":2,\"endColumn\":56}"));
            assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                            .asString())
                    .isEqualTo("/States/A/Next");
            assertThat(result.at("/message/text").asString())
                    .isEqualTo("The field \"Next\" names \"B\", which is no state. Write one of \"A\", \"C\".");
        }

        @Test
        void describesTheRuleOfEachResult() throws Exception {
            JsonNode run = sarif(TWICE).at("/runs/0");

            assertThat(run.at("/results")).isNotEmpty().allSatisfy(result -> {
                JsonNode rule =
                        run.at("/tool/driver/rules/" + result.at("/ruleIndex").intValue());
                assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
                assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(result.at("/level"));
                assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
                assertThat(rule.at("/fullDescription/text").asString())
                        .isNotBlank()
                        .hasSizeLessThan(1024);
                assertThat(rule.at("/help/markdown").asString()).isNotBlank();
                assertThat(rule.at("/properties/tags")).isNotEmpty();
            });
        }

        @Test
        void keepsFingerprintsWhenLinesAreAdded() throws Exception {
            String fingerprint = "/partialFingerprints/ruleAndPointer~1v1";
            List<String> before = sarif(TWICE).at("/runs/0/results").findValuesAsString("ruleAndPointer/v1");
            List<String> after = sarif("\n\n" + TWICE.replace("\"C\"", "\n\"C\""))
                    .at("/runs/0/results")
                    .findValuesAsString("ruleAndPointer/v1");

            assertThat(sarif(TWICE).at("/runs/0/results/0" + fingerprint).isString())
                    .isTrue();
            assertThat(before).doesNotHaveDuplicates().isEqualTo(after);
        }

        @Test
        void saysWhatCouldNotBeValidated() throws Exception {
            CommandResult validate = CommandResult.of("validate", "no-such-file", "--format", "sarif");
            assertThat(validate.json()
                            .at("/runs/0/invocations/0/executionSuccessful")
                            .asBoolean())
                    .isFalse();
            assertThat(validate.json()
                            .at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text")
                            .asString())
                    .contains("no-such-file");
        }

        private JsonNode sarif(String text) throws Exception {
            return CommandResult.of("validate", write("a.asl.json", text), "--format", "sarif")
                    .json();
        }
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream stream = ValidateJsonTest.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
