package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.streams.Adapters;
import dev.asltck.reference.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Timeout(180)
class SmokeCommandTest {

    private static CommandResult smoke(String adapter, String... more) {
        List<Object> arguments = new ArrayList<>(List.of("smoke", "--engine-command", adapter));
        arguments.addAll(List.of(more));
        return CommandResult.of(arguments.toArray());
    }

    /** The probes that ended so. */
    private static List<String> probes(CommandResult result, String grade) {
        return result.out()
                .lines()
                .filter(line -> line.startsWith(grade + " "))
                .map(line -> line.substring(grade.length()).strip().replaceAll(":.*", ""))
                .collect(Collectors.toList());
    }

    @Test
    void passesTheReference() {
        CommandResult result = CommandResult.of("smoke", "--engine", "reference");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("16 probes: 16 passed", "The adapter keeps the protocol.");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void tellsTheEnginesAnswersFromTheAdaptersFaults() {
        CommandResult result = smoke(Adapters.exampleCommand());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("tiny 1.0.0, dialect spec, real clock\n");
        assertThat(probes(result, "fault")).isEmpty();
        assertThat(probes(result, "unsupported")).containsExactly("heartbeat");
        assertThat(probes(result, "differs")).containsExactly("numbers");
        assertThat(probes(result, "passed")).hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({
        "stays, bye",
        "smoke-silent, pass",
        "smoke-answers-twice, quiet",
        "smoke-deaf, cancel",
        "smoke-mixes-up, together"
    })
    void findsTheFault(String behavior, String probe) {
        CommandResult result = smoke(Adapters.misbehavingCommand(behavior), "--deadline", "5");

        assertThat(result.code()).isEqualTo(3);
        assertThat(probes(result, "fault")).contains(probe);
        assertThat(result.out()).contains("The adapter has to be mended before cases are run.");
    }

    @Test
    void saysThatAFeatureIsNone() {
        CommandResult result = smoke(Adapters.misbehavingCommand("smoke-unknown-feature"), "--deadline", "5");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).contains("'unsupportedFeatures' has what is no feature: json-ata");
    }

    @Test
    void saysWhyTheAdapterDoesNotStart() {
        CommandResult result = smoke("no-such-adapter --port 1");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).contains("fault", "the adapter ended with exit code 127", "no-such-adapter");
    }

    @Test
    void printsJson() throws Exception {
        CommandResult result = CommandResult.of("smoke", "--engine", "reference", "--format", "json");

        JsonNode document = Json.read(result.out());
        assertThat(document.at("/engine/name").stringValue()).isEqualTo("reference");
        assertThat(document.at("/probes/0/probe").stringValue()).isEqualTo("start");
        assertThat(document.at("/probes/0/grade").stringValue()).isEqualTo("passed");
        assertThat(document.at("/total/passed").intValue()).isEqualTo(16);
        assertThat(document.at("/total/fault").intValue()).isZero();
    }

    @Test
    void wantsOneEngine() {
        assertThat(CommandResult.of("smoke").code()).isEqualTo(2);
        assertThat(CommandResult.of("smoke", "--engine", "reference", "--engine-command", "x")
                        .err())
                .contains("give either --engine-command or --engine");
        assertThat(CommandResult.of("smoke", "--engine", "nobody").err()).contains("there is no engine 'nobody'");
    }
}
