package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.history.Recordings;
import dev.asltck.reference.json.Json;
import dev.asltck.reports.results.ResultsReader;
import dev.asltck.reports.results.RunResults;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ReplayCommandTest {

    @TempDir
    private Path folder;

    /** A file with executions of one machine, each with another name and all but the first with an answer that makes a difference. */
    private Path lines(int count) throws IOException {
        Path file = folder.resolve("executions.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                ObjectNode execution = (ObjectNode) Recordings.part("order-1002", "execution");
                execution.put("name", "order-" + i);
                ObjectNode bundle = JsonNodeFactory.instance.objectNode();
                bundle.set("history", history(i == 0 ? "CardDeclined" : "CardLost"));
                bundle.set("execution", execution);
                bundle.set("machine", Recordings.part("order-1002", "machine"));
                writer.write(Json.write(bundle) + "\n");
            }
        }
        return file;
    }

    /** On AWS every error was caught: with another name the reference does not catch it. */
    private static JsonNode history(String error) {
        ObjectNode history = (ObjectNode) Recordings.part("order-1002", "history");
        ObjectNode failed = (ObjectNode) history.at("/events/4/lambdaFunctionFailedEventDetails");
        failed.put("error", error);
        return history;
    }

    @Test
    void exitsWithZeroWhereAllWentAsOnAws() {
        CommandResult replay = CommandResult.of(
                "replay",
                Recordings.file("order-1001", "history"),
                Recordings.file("prices-3", "history"),
                Recordings.file("fraud-5", "history"));

        assertThat(replay.code()).isZero();
        assertThat(replay.err()).isEmpty();
        assertThat(replay.out()).contains("dialect aws", "Replayed 3 of 3 executions", "3 passed");
    }

    @Test
    void countsWhatDiffersByTierAndState() throws Exception {
        CommandResult replay = CommandResult.of("replay", lines(6));

        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.out())
                .contains("error, path at Charge of payments: 5 executions")
                .contains("payments-order-1  ", "payments-order-3  ")
                .doesNotContain("payments-order-4")
                .contains("error: expected \"OrderDeclined\", but was \"CardLost\"")
                .contains("Replayed 6 of 6 executions in ", ": 1 passed, 5 failed");
    }

    @Test
    void printsTheCommandThatShowsAnExample() throws Exception {
        Path file = lines(2);
        String command = CommandResult.of("replay", file)
                .out()
                .lines()
                .filter(line -> line.contains("To see one: "))
                .findFirst()
                .orElseThrow();

        assertThat(command)
                .endsWith("./asl-tck import " + file + " --only payments-order-1 --output payments-order-1.json"
                        + " && ./asl-tck exec --case payments-order-1 --cases payments-order-1.json --trace");
        assertThat(CommandResult.of("import", file, "--only", "payments-order-1")
                        .json()
                        .at("/cases/0/id")
                        .stringValue())
                .isEqualTo("payments-order-1");
    }

    @Test
    void saysWhatCannotBeReplayed() {
        CommandResult replay = CommandResult.of("replay", Recordings.folder(), folder.resolve("missing.jsonl"));

        assertThat(replay.code()).isGreaterThanOrEqualTo(2);
        assertThat(replay.out())
                .contains("distributed map, not replayed: 1 execution", "event 4: MapRunStarted")
                .contains("unusable file, not replayed: 1 execution", "missing.jsonl: there is no such file")
                .contains("Replayed 10 of 15 executions");
    }

    @Test
    void printsTheSameForPrograms() throws Exception {
        JsonNode document = CommandResult.of(
                        "replay", lines(6), Recordings.file("load-1", "history"), "--format", "json")
                .json();

        assertThat(document.at("/total/executions").intValue()).isEqualTo(7);
        assertThat(document.at("/total/passed").intValue()).isEqualTo(1);
        assertThat(document.at("/differences/0/what/0").stringValue()).isEqualTo("error");
        assertThat(document.at("/differences/0/state").stringValue()).isEqualTo("Charge");
        assertThat(document.at("/differences/0/count").intValue()).isEqualTo(5);
        assertThat(document.at("/differences/0/examples")).hasSize(3);
        assertThat(document.at("/notReplayed/0/kind").stringValue()).isEqualTo("data-missing");
    }

    @Test
    void writesTheResultsInTheOrderOfTheExecutions() throws Exception {
        CommandResult replay = CommandResult.of("replay", lines(40), "--results", folder, "--parallel", "4");

        RunResults results = ResultsReader.read(folder.resolve("results.jsonl"));
        assertThat(replay.out()).contains("Results: " + folder.resolve("results.jsonl"));
        assertThat(results.header().dialect()).isEqualTo("aws");
        assertThat(results.cases()).hasSize(40);
        assertThat(Files.readAllLines(folder.resolve("results.jsonl")).subList(1, 4))
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"payments-order-0\""),
                        line -> assertThat(line).contains("\"payments-order-1\""),
                        line -> assertThat(line).contains("\"payments-order-2\""));
        assertThat(folder).isDirectoryNotContaining("glob:**/*.unfinished");
    }

    @Test
    void replaysOnAnotherEngine() {
        CommandResult wrong = CommandResult.of("replay", Recordings.file("order-1001", "history"), "--engine", "wrong");
        CommandResult crashing =
                CommandResult.of("replay", Recordings.file("order-1001", "history"), "--engine", "crashing");

        assertThat(wrong.code()).isEqualTo(1);
        assertThat(crashing.code()).isEqualTo(3);
        assertThat(crashing.out()).contains("crashed at Done of orders: 1 execution", "broken on purpose");
    }

    @Test
    void runsAnotherDefinitionThanTheRecordedOne() throws Exception {
        String definition = Recordings.part("order-1002", "machine")
                .required("definition")
                .stringValue()
                .replace("\"Declined\"", "\"Refused\"");
        Path renamed = Files.writeString(folder.resolve("orders.asl.json"), definition);

        CommandResult replay =
                CommandResult.of("replay", Recordings.file("order-1002", "history"), "--against", renamed);

        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.out())
                .contains("path at Charge of payments: 1 execution")
                .contains("(Charge > Declined), but was (Charge > Refused)");
    }

    @Test
    void exitsWithTwoWhereThereIsNothing() {
        assertThat(CommandResult.of("replay", folder).code()).isEqualTo(2);
        assertThat(CommandResult.of("replay", folder, "--engine", "missing").err())
                .contains("there is no engine 'missing'");
    }
}
