package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.history.Recordings;
import dev.asltck.reference.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** In which forms {@code import} takes recordings. */
class ImportFormsTest {

    private static final String ORDER = "order-1001";

    @TempDir
    private Path folder;

    private Path write(String name, JsonNode content) throws IOException {
        return write(name, Json.write(content));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static JsonNode history(String name) {
        return Recordings.part(name, "history");
    }

    private static JsonNode execution(String name) {
        return Recordings.part(name, "execution");
    }

    private static JsonNode machine(String name) {
        return Recordings.part(name, "machine");
    }

    /** The file that the same execution gives when it is imported in the usual form. */
    private static String expected(String name) {
        return CommandResult.of("import", Recordings.file(name, "history")).out();
    }

    @Test
    void mayBeOneFileWithAllParts() throws Exception {
        assertThat(CommandResult.of("import", write("a.json", Recordings.bundle(ORDER)))
                        .out())
                .isEqualTo(expected(ORDER));
    }

    @Test
    void mayBeMembersOfOneObject() throws Exception {
        ObjectNode flat = ((ObjectNode) execution(ORDER)).deepCopy();
        flat.set("events", history(ORDER).required("events"));
        flat.set("definition", machine(ORDER).required("definition"));
        Path file = write("a.json", flat);

        assertThat(CommandResult.of("import", file).json().at("/cases/0/id").stringValue())
                .isEqualTo("orders-order-1001");
    }

    @Test
    void mayBeFilesNamedOneByOne() throws Exception {
        Path history = write("events.json", history(ORDER).required("events"));
        Path execution = write("description.json", execution(ORDER));
        Path machine =
                write("orders.asl.json", machine(ORDER).required("definition").stringValue());

        assertThat(CommandResult.of("import", machine, history, execution).out())
                .isEqualTo(expected(ORDER));
    }

    @Test
    void mayBePages() throws Exception {
        ArrayNode events = (ArrayNode) history(ORDER).required("events");
        ObjectNode first = JsonNodeFactory.instance.objectNode();
        ObjectNode second = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < events.size(); i++) {
            (i < 5 ? first : second).withArray("events").add(events.get(i));
        }
        first.put("nextToken", "AAAA");
        write("a.history.1.json", first);
        write("a.history.2.json", second);
        write("a.execution.json", execution(ORDER));
        write("a.machine.json", machine(ORDER));

        assertThat(CommandResult.of("import", folder).out()).isEqualTo(expected(ORDER));
        assertThat(CommandResult.of("import", write("b.json", first), "--definition", folder.resolve("a.machine.json"))
                        .err())
                .contains("b.json: the history ends before the execution does");
    }

    @Test
    void mayBeNewestFirst() throws Exception {
        ArrayNode events = (ArrayNode) history(ORDER).required("events");
        ArrayNode reversed = JsonNodeFactory.instance.arrayNode();
        for (int i = events.size() - 1; i >= 0; i--) {
            reversed.add(events.get(i));
        }
        ObjectNode bundle = Recordings.bundle(ORDER);
        ((ObjectNode) bundle.required("history")).set("events", reversed);

        assertThat(CommandResult.of("import", write("a.json", bundle)).out()).isEqualTo(expected(ORDER));
    }

    @Test
    void mayHaveNamesWithAnUpperCaseFirstLetter() throws Exception {
        Path file = write("a.json", capitalized(Recordings.bundle(ORDER)));

        assertThat(CommandResult.of("import", file).out()).isEqualTo(expected(ORDER));
    }

    private static JsonNode capitalized(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(capitalized(element)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.forEachEntry((name, member) ->
                    object.set(Character.toUpperCase(name.charAt(0)) + name.substring(1), capitalized(member)));
            return object;
        }
        return node;
    }

    @Test
    void mayShareAMachine() throws Exception {
        write("a.history.json", history("load-2"));
        write("a.execution.json", execution("load-2"));
        write("loads.definition.json", machine("load-2").required("definition").stringValue());
        write("b.history.json", history("order-1002"));
        write("b.execution.json", execution("order-1002"));
        write("machine.json", machine("order-1002"));

        CommandResult imported = CommandResult.of("import", folder);

        assertThat(imported.out()).contains("loads-load-2", "payments-order-1002");
        assertThat(imported.code()).isZero();
    }

    @Test
    void mayShareAMachineOfAnotherFolder() throws Exception {
        Path history = write("a.history.json", history(ORDER));
        write("a.execution.json", execution(ORDER));
        Path other = Files.createDirectory(folder.resolve("definitions"));
        Path definition = Files.writeString(
                other.resolve("orders.definition.json"),
                machine(ORDER).required("definition").stringValue());

        assertThat(CommandResult.of("import", history, definition).out()).isEqualTo(expected(ORDER));
    }

    @Test
    void mayBeLines() throws Exception {
        Path file = write(
                "a.jsonl",
                Json.write(Recordings.bundle(ORDER)) + "\n\n{ broken\n" + Json.write(Recordings.bundle("fraud-5"))
                        + "\n");

        CommandResult imported = CommandResult.of("import", file);

        assertThat(imported.out()).contains("orders-order-1001", "fraud-fraud-5");
        assertThat(imported.err()).contains("a.jsonl:3:1:3: cannot be read", "Imported 2 of 3 executions");
        assertThat(imported.code()).isEqualTo(2);
    }

    @Test
    void mayLackTheMachineIfItIsGivenForAll() throws Exception {
        ObjectNode bundle = Recordings.bundle(ORDER);
        bundle.remove("machine");
        Path file = write("a.json", bundle);
        Path definition =
                write("orders.asl.json", machine(ORDER).required("definition").stringValue());

        assertThat(CommandResult.of("import", file).err()).contains("there is no definition of the state machine");
        assertThat(CommandResult.of("import", file, "--definition", definition).out())
                .isEqualTo(expected(ORDER));
    }
}
