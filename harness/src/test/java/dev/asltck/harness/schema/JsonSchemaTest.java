package dev.asltck.harness.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.schema.JsonSchema.Violation;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonSchemaTest {

    private static List<Violation> validate(String schema, String value) {
        return JsonSchema.of(CaseJson.json(schema)).validate(CaseJson.json(value));
    }

    private static List<String> pointers(String schema, String value) {
        return validate(schema, value).stream().map(Violation::pointer).toList();
    }

    @Test
    void findsNothingInAValidValue() {
        assertThat(validate("{ 'type': 'object', 'required': ['a'] }", "{ 'a': 1 }"))
                .isEmpty();
    }

    @Test
    void knowsTheBooleanSchemas() {
        assertThat(validate("true", "1")).isEmpty();
        assertThat(pointers("false", "1")).containsExactly("");
    }

    @Test
    void namesEachPlace() {
        String schema = "{ 'properties': { 'a/b': { 'items': { 'type': 'string' } }, 'c': { 'const': 1 } } }";

        assertThat(pointers(schema, "{ 'a/b': ['x', 1, 2], 'c': 2 }")).containsExactly("/a~1b/1", "/a~1b/2", "/c");
    }

    @Test
    void namesTheMemberThatMustNotBeThere() {
        assertThat(pointers("{ 'additionalProperties': false }", "{ 'a~b': 1 }"))
                .containsExactly("/a~0b");
    }

    @Test
    void comparesNumbersByValue() {
        assertThat(validate("{ 'const': 1 }", "1.0")).isEmpty();
        assertThat(validate("{ 'type': 'integer' }", "1.0")).isEmpty();
    }

    @Test
    void judgesNumbersExactly() throws JsonSyntaxException {
        JsonNode large = Json.read("12345678901234567890.5");

        assertThat(JsonSchema.of(Json.read("{\"maximum\": 12345678901234567890}"))
                        .validate(large))
                .hasSize(1);
    }

    @Test
    void searchesForPatterns() {
        assertThat(validate("{ 'pattern': 'b+' }", "'abbc'")).isEmpty();
        assertThat(pointers("{ 'pattern': '^b' }", "'ab'")).containsExactly("");
        assertThat(pointers("{ 'patternProperties': { '^x': false } }", "{ 'xy': 1, 'yx': 1 }"))
                .hasSize(1);
    }

    /** With a backtracking engine this takes longer than anybody waits. */
    @Test
    @Timeout(60)
    void takesNoLongerForAHostilePattern() {
        assertThat(validate("{ 'pattern': '^(a+)+$' }", "'" + "a".repeat(5_000) + "b'"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ 'pattern': '(' }", "{ 'pattern': '(?=a)' }", "{ '$ref': '#/nowhere' }"})
    void refusesWhatIsNoSchema(String schema) {
        assertThatThrownBy(() -> validate(schema, "'a'"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a JSON Schema");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://json-schema.org/learn/examples/address.schema.json",
                "classpath:dev/asltck/spec/schema/case-file-1.schema.json",
                "resource:dev/asltck/spec/schema/case-file-1.schema.json"
            })
    void loadsNothingFromElsewhere(String reference) {
        assertThatThrownBy(() -> validate("{ '$ref': '" + reference + "' }", "'a'"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void loadsNoFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), "{}");

        assertThatThrownBy(() -> validate("{ '$ref': '" + file.toUri() + "' }", "'a'"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAValueAsDeepAsATextMayBe() {
        String deep = "[".repeat(400) + "]".repeat(400);

        assertThat(validate("{ 'type': 'array', 'items': { '$ref': '#' } }", deep))
                .isEmpty();
    }
}
