package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.history.Recordings;
import dev.asltck.reference.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ImportCommandTest {

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

    /** All parts in one object. */
    private static ObjectNode bundle(String name) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.set("history", history(name));
        bundle.set("execution", execution(name));
        bundle.set("machine", machine(name));
        return bundle;
    }

    private static final String ORDER = "order-1001";

    /** The file that the same execution gives when it is imported in the usual form. */
    private static String expected(String name) {
        return CommandResult.of("import", Recordings.file(name, "history")).out();
    }

    @Nested
    class Cases {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "order-1001",
                    "order-1002",
                    "shipping-2",
                    "prices-3",
                    "contract-9",
                    "poll-1",
                    "fraud-5",
                    "load-2",
                    "booking-5",
                    "sum-1"
                })
        void passAsTheyAre(String name) {
            Path file = folder.resolve("cases.json");
            CommandResult imported = CommandResult.of("import", Recordings.file(name, "history"), "--output", file);
            CommandResult run = CommandResult.of("run", "--cases", file);

            assertThat(imported.code()).isZero();
            assertThat(imported.out()).contains("Imported 1 of 1 execution", "./asl-tck run --cases " + file);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("dialect aws", "1 case in", "1 passed");
            assertThat(run.code()).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"order-1001", "order-1002", "shipping-2", "prices-3", "fraud-5"})
        void passWithoutNamesAsWell(String name) {
            Path file = folder.resolve("cases.json");
            CommandResult.of("import", Recordings.file(name, "history"), "--anonymize", "--output", file);

            CommandResult run = CommandResult.of("run", "--cases", file);

            assertThat(file).content().doesNotContain("210987654321", name);
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).as(run.out()).isZero();
        }

        @Test
        void areMadeOfHistoriesThatExecWrites() throws Exception {
            Path definition = write("definition.json", """
                    { "StartAt": "Both", "States": { "Both": { "Type": "Parallel", "End": true, "Branches": [
                      { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "urn:task:a", "End": true,
                        "Retry": [{ "ErrorEquals": ["Busy"] }] } } },
                      { "StartAt": "B", "States": { "B": { "Type": "Wait", "Seconds": 2, "End": true } } }] } } }
                    """);
            Path tasks = write("tasks.json", "{ \"urn:task:a\": [{ \"error\": \"Busy\" }, { \"result\": 1 }] }");
            Path history = folder.resolve("history.json");
            CommandResult exec =
                    CommandResult.of("exec", definition, "--tasks", tasks, "--dialect", "aws", "--history", history);
            Path cases = folder.resolve("cases.json");

            CommandResult imported = CommandResult.of("import", history, definition, "--output", cases);

            assertThat(exec.code()).isZero();
            assertThat(imported.code()).as(imported.err()).isZero();
            assertThat(CommandResult.of("run", "--cases", cases).code()).isZero();
            assertThat(cases).content().contains("\"branches\": [[\"A\"], [\"B\"]]", "\"output\": [1, {}]");
        }

        @Test
        void arePrintedAsOneFileByDefault() throws Exception {
            CommandResult imported = CommandResult.of(
                    "import", Recordings.file(ORDER, "history"), Recordings.file("fraud-5", "history"));

            assertThat(imported.code()).isZero();
            assertThat(imported.json().required("cases"))
                    .extracting(each -> each.required("id").stringValue())
                    .containsExactlyInAnyOrder("orders-order-1001", "fraud-fraud-5");
            assertThat(imported.out()).contains("\n      \"input\": { \"id\": \"o-1001\", \"amount\": 250 },\n");
            assertThat(imported.err()).isEqualToIgnoringNewLines("Imported 2 of 2 executions");
        }

        @Test
        void areAFileEachInAFolder() {
            CommandResult imported =
                    CommandResult.of("import", Recordings.folder(), "--output", folder.resolve("cases"));

            assertThat(imported.code()).isEqualTo(2);
            assertThat(imported.out()).contains("Imported 10 of 14 executions, 2 of them not in every detail");
            assertThat(folder.resolve("cases").resolve("orders-order-1001.json"))
                    .content()
                    .isEqualTo(expected(ORDER));
            assertThat(folder.resolve("cases")).isDirectoryContaining("glob:**/prices-prices-3.json");
        }

        @Test
        void areNotRunInAnotherDialect() throws Exception {
            Path imported = folder.resolve("imported.json");
            CommandResult.of("import", Recordings.file(ORDER, "history"), "--output", imported);
            Path other = write("other.json", CaseJson.file(CaseJson.good()));

            CommandResult spec = CommandResult.of("run", "--cases", imported, other);
            CommandResult aws = CommandResult.of("run", "--cases", imported, other, "--dialect", "aws");
            CommandResult none = CommandResult.of("run", "--cases", imported, "--dialect", "spec");

            assertThat(spec.out())
                    .contains("dialect spec", "1 case in", "Not run: 1 case that holds in another dialect only");
            assertThat(aws.out()).contains("2 cases in").doesNotContain("Not run");
            assertThat(none.code()).isEqualTo(2);
            assertThat(none.err()).contains("no selected case holds in the dialect spec");
        }

        @Test
        void areExecutedInTheirDialect() {
            Path file = folder.resolve("cases.json");
            CommandResult.of("import", Recordings.file("poll-1", "history"), "--output", file);

            CommandResult exec = CommandResult.of("exec", "--case", "poll-poll-1", "--cases", file);

            assertThat(exec.out()).contains("Timed out");
        }
    }

    @Nested
    class Forms {

        @Test
        void mayBeOneFileWithAllParts() throws Exception {
            assertThat(CommandResult.of("import", write("a.json", bundle(ORDER)))
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
            Path machine = write(
                    "orders.asl.json", machine(ORDER).required("definition").stringValue());

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
            assertThat(CommandResult.of(
                                    "import", write("b.json", first), "--definition", folder.resolve("a.machine.json"))
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
            ObjectNode bundle = bundle(ORDER);
            ((ObjectNode) bundle.required("history")).set("events", reversed);

            assertThat(CommandResult.of("import", write("a.json", bundle)).out())
                    .isEqualTo(expected(ORDER));
        }

        @Test
        void mayHaveNamesWithAnUpperCaseFirstLetter() throws Exception {
            Path file = write("a.json", capitalized(bundle(ORDER)));

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
            write(
                    "loads.definition.json",
                    machine("load-2").required("definition").stringValue());
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
                    "a.jsonl", Json.write(bundle(ORDER)) + "\n\n{ broken\n" + Json.write(bundle("fraud-5")) + "\n");

            CommandResult imported = CommandResult.of("import", file);

            assertThat(imported.out()).contains("orders-order-1001", "fraud-fraud-5");
            assertThat(imported.err()).contains("a.jsonl:3:1:3: cannot be read", "Imported 2 of 3 executions");
            assertThat(imported.code()).isEqualTo(2);
        }

        @Test
        void mayLackTheMachineIfItIsGivenForAll() throws Exception {
            ObjectNode bundle = bundle(ORDER);
            bundle.remove("machine");
            Path file = write("a.json", bundle);
            Path definition = write(
                    "orders.asl.json", machine(ORDER).required("definition").stringValue());

            assertThat(CommandResult.of("import", file).err()).contains("there is no definition of the state machine");
            assertThat(CommandResult.of("import", file, "--definition", definition)
                            .out())
                    .isEqualTo(expected(ORDER));
        }
    }

    @Nested
    class Selection {

        @ParameterizedTest
        @ValueSource(strings = {"order-1002", "payments-order-1002"})
        void takesExecutionsByNameOrId(String name) {
            CommandResult imported = CommandResult.of("import", Recordings.folder(), "--only", name);

            assertThat(imported.err()).isEqualToIgnoringNewLines("Imported 1 of 1 execution");
        }

        @Test
        void leavesOutWhatWouldRepeatACase() throws Exception {
            ObjectNode again = bundle(ORDER);
            ((ObjectNode) again.required("execution")).put("name", "order-1003");
            write("a.json", bundle("fraud-5"));
            ObjectNode twin = bundle("fraud-5");
            ((ObjectNode) twin.required("execution")).put("name", "fraud-6");
            write("b.json", twin);
            write("c.json", again);

            CommandResult imported = CommandResult.of("import", folder);

            assertThat(imported.code()).isZero();
            assertThat(imported.err())
                    .contains("b.json: it would be case fraud-fraud-5 again")
                    .contains("Imported 2 of 3 executions, and left out 1 that would repeat a case");
        }

        @Test
        void tellsProgramsWhatWasImported() throws Exception {
            Path cases = folder.resolve("cases");
            JsonNode document = CommandResult.of("import", Recordings.folder(), "--output", cases, "--format", "json")
                    .json();

            assertThat(document.required("imported")).hasSize(10);
            assertThat(document.at("/imported/0/file").stringValue()).startsWith(cases.toString());
            assertThat(document.required("notImported"))
                    .extracting(each -> each.required("kind").stringValue())
                    .containsExactly("distributed-map", "data-missing", "not-ended", "aborted");
            assertThat(document.at("/notImported/0/event").intValue()).isEqualTo(4);
        }
    }

    @Nested
    class UnusableInput {

        @Test
        void isSaidInOneLineEach() throws Exception {
            Path folderOnly = Files.createDirectory(folder.resolve("empty"));
            Path text = write("a.json", "{ \"events\": [");
            Path binary = Files.write(folder.resolve("b.json"), new byte[] {(byte) 0xff});
            Path deep = write("c.json", "[".repeat(600) + "]".repeat(600));
            Path missing = folder.resolve("missing.json");

            CommandResult imported = CommandResult.of("import", text, binary, deep, missing, folderOnly);

            assertThat(imported.code()).isEqualTo(2);
            assertThat(imported.out()).isEmpty();
            assertThat(imported.err().lines()).hasSize(5);
            assertThat(imported.err())
                    .contains(
                            "a.json:1:14: cannot be read",
                            "b.json:1: is not UTF-8",
                            "c.json:1:",
                            "missing.json: there is no")
                    .contains("Imported 0 of 4 executions");
        }

        @Test
        void neverLeadsOutOfTheFolder() throws Exception {
            ObjectNode bundle = bundle(ORDER);
            ((ObjectNode) bundle.required("execution")).put("name", "../../../escaped\u202e");
            Path cases = folder.resolve("cases");

            CommandResult.of("import", write("a.json", bundle), "--output", cases);

            assertThat(cases).isDirectoryContaining("glob:**/orders-escaped-????????.json");
        }

        @Test
        void writesNothingWhereThereIsNoCase() {
            Path file = folder.resolve("cases.json");

            CommandResult imported = CommandResult.of("import", Recordings.file("load-1", "history"), "--output", file);

            assertThat(imported.out()).isEqualToIgnoringNewLines("Imported 0 of 1 execution");
            assertThat(folder).isEmptyDirectory();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "import x --format json | say with --output where the cases go",
                    "import                 | Missing required parameter",
                    "import x --definition missing.json | missing.json: there is no such file"
                })
        void isSaidOfWrongUsage(String command, String message) {
            CommandResult imported = CommandResult.of((Object[]) command.split(" "));

            assertThat(imported.code()).isEqualTo(2);
            assertThat(imported.err()).contains(message);
        }

        @Test
        void isAPlaceThatCannotBeWritten() throws Exception {
            Path blocked = write("file", "");

            CommandResult imported =
                    CommandResult.of("import", Recordings.file(ORDER, "history"), "--output", blocked.resolve("cases"));

            assertThat(imported.code()).isEqualTo(2);
            assertThat(imported.err()).contains("cannot be written", "choose another place with --output");
        }
    }
}
