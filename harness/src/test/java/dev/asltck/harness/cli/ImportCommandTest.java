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
import tools.jackson.databind.node.ObjectNode;

class ImportCommandTest {

    private static final String ORDER = "order-1001";

    @TempDir
    private Path folder;

    private Path write(String name, JsonNode content) throws IOException {
        return write(name, Json.write(content));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

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
    class Selection {

        @ParameterizedTest
        @ValueSource(strings = {"order-1002", "payments-order-1002"})
        void takesExecutionsByNameOrId(String name) {
            CommandResult imported = CommandResult.of("import", Recordings.folder(), "--only", name);

            assertThat(imported.err()).isEqualToIgnoringNewLines("Imported 1 of 1 execution");
        }

        @Test
        void leavesOutWhatWouldRepeatACase() throws Exception {
            ObjectNode again = Recordings.bundle(ORDER);
            ((ObjectNode) again.required("execution")).put("name", "order-1003");
            write("a.json", Recordings.bundle("fraud-5"));
            ObjectNode twin = Recordings.bundle("fraud-5");
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
            ObjectNode bundle = Recordings.bundle(ORDER);
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
