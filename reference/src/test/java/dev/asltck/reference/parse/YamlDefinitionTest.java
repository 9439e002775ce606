package dev.asltck.reference.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonText;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import dev.asltck.reference.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;

class YamlDefinitionTest {

    /** Guards against a corpus that is not found. */
    private static final int FEWEST_DEFINITIONS = 2_000;

    private static List<JsonNode> definitions() {
        List<JsonNode> definitions = SpecCases.cases().stream()
                .map(SpecCases::definition)
                .flatMap(text -> JsonText.read(text).tree().stream())
                .distinct()
                .toList();
        assertThat(definitions).hasSizeGreaterThan(FEWEST_DEFINITIONS);
        return definitions;
    }

    @ParameterizedTest
    @EnumSource(
            value = FlowStyle.class,
            names = {"FLOW", "BLOCK"})
    void isTheSameValueAsTheJsonText(FlowStyle style) {
        Dump dump = new Dump(DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(style)
                .build());

        for (JsonNode definition : definitions()) {
            String yaml = dump.dumpToString(plain(definition));
            assertThat(YamlText.read(yaml).tree())
                    .as(yaml)
                    .hasValueSatisfying(tree -> assertThat(Json.write(tree)).isEqualTo(Json.write(definition)));
        }
    }

    @Test
    void hasTheSameProblemsAsTheJsonText() {
        Dump dump = new Dump(DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .build());

        for (JsonNode definition : definitions()) {
            String yaml = dump.dumpToString(plain(definition));
            assertThat(problems(yaml, SourceFormat.YAML))
                    .as(yaml)
                    .containsExactlyInAnyOrderElementsOf(problems(Json.write(definition), SourceFormat.JSON));
        }
    }

    private static List<String> problems(String text, SourceFormat format) {
        return Definition.load(text, format, Dialect.AWS).problems().stream()
                .filter(problem -> !problem.id().equals("yaml-ambiguous-scalar"))
                .map(problem -> problem.id() + " " + problem.severity() + " " + problem.at() + " " + problem.message())
                .toList();
    }

    /** As the library takes values. */
    private static @Nullable Object plain(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                value.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
                yield members;
            }
            case ARRAY -> value.valueStream().map(YamlDefinitionTest::plain).toList();
            case NUMBER -> value.isIntegralNumber() ? value.bigIntegerValue() : value.decimalValue();
            case BOOLEAN -> value.booleanValue();
            case NULL -> null;
            default -> value.stringValue();
        };
    }

    /** YAML is a superset of JSON, but for names of more than 1024 characters, and tabs before the value. */
    @Test
    void mayBeAJsonText() {
        Stream<String> texts = Stream.concat(
                SpecCases.cases().stream().map(SpecCases::definition),
                definitions().stream().map(JsonNode::toPrettyString));

        assertThat(texts.map(String::strip)
                        .filter(text -> JsonText.read(text).tree().isPresent())
                        .filter(text -> !text.matches("(?s).*\"[^\"]{1020,}\" *:.*")))
                .allSatisfy(text -> assertThat(YamlText.read(text).tree().map(Json::write))
                        .as(() -> text + " " + YamlText.read(text).syntaxError())
                        .isEqualTo(JsonText.read(text).tree().map(Json::write)));
    }

    @Test
    void isLocatedInTheYamlText() {
        String yaml = """
                StartAt: A
                States:
                  A:
                    Type: Pass
                    Next: No
                  No:
                    Type: Wait
                    Seconds: -1
                    End: True
                  No:
                    Type: Succeed
                """;

        List<Problem> problems =
                Definition.load(yaml, SourceFormat.YAML, Dialect.SPEC).problems();
        assertThat(problems.stream()
                        .map(each ->
                                each.location().line() + ":" + each.location().column() + " " + each.id()))
                .containsExactly(
                        "5:11 yaml-ambiguous-scalar",
                        "6:3 yaml-ambiguous-scalar",
                        "9:10 yaml-ambiguous-scalar",
                        "10:3 yaml-ambiguous-scalar",
                        "11:5 state-name-unique");
    }

    @Test
    void isRefusedWithAPlaceIfItIsMalformed() {
        assertThat(Definition.load("StartAt: A\nStates: {% $x %}\n", SourceFormat.YAML, Dialect.SPEC))
                .satisfies(loaded -> assertThat(loaded.value()).isEmpty())
                .satisfies(loaded -> assertThat(loaded.problems())
                        .containsExactly(new Problem(
                                "yaml-syntax",
                                Severity.ERROR,
                                "",
                                new Location(2, 9),
                                "The definition cannot be read as YAML: it has a JSONata string without quotation marks",
                                Optional.of("Put it in quotation marks, \"{% ... %}\", or below | or >-."),
                                List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "machine.asl.yaml, YAML",
        "machine.YML, YAML",
        "a/b.yaml, YAML",
        "machine.asl.json, JSON",
        "yaml, JSON",
        "machine.yaml.json, JSON",
        "-, JSON",
        "a.yaml/b, JSON"
    })
    void isToldByTheNameOfTheFile(String name, SourceFormat format) {
        assertThat(SourceFormat.ofFileName(name)).isEqualTo(format);
    }
}
