package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code validate} reads. */
class ValidateInputTest {

    private static final String GOOD = "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Succeed\" } } }";
    private static final String BROKEN = GOOD.replace("Succeed", "Sukzeed");

    @TempDir
    private Path folder;

    @Nested
    class Folders {

        @Test
        void areLookedThroughForDefinitionsInTheOrderOfTheirNames() throws IOException {
            write("b/deep/x.asl.json", BROKEN);
            write("a.asl.json", BROKEN);
            write("c.json", BROKEN);
            write("d.asl.yaml", BROKEN);
            write("e.asl.yml", BROKEN);
            write("f.yaml", BROKEN);

            CommandResult validate = CommandResult.of("validate", folder);

            assertThat(validate.code()).isEqualTo(1);
            assertThat(validate.out().lines().filter(line -> line.contains(": error: ")))
                    .extracting(line -> line.substring(0, line.indexOf(':')))
                    .containsExactly(
                            path("a.asl.json"),
                            path("b/deep/x.asl.json"),
                            path("c.json"),
                            path("d.asl.yaml"),
                            path("e.asl.yml"));
        }

        @Test
        void mayHoldOtherFiles() throws IOException {
            write("good.asl.json", GOOD);
            write("package.json", "{ \"name\": \"x\" }");
            write("cases.json", "{ \"cases\": [" + GOOD + "] }");
            write("malformed.json", "{ \"name\": ");
            write("notes.txt", BROKEN);
            write("large.json", BROKEN + " ".repeat(16 << 20));
            Files.write(folder.resolve("latin.json"), "{ \"Größe\": 1 }".getBytes(StandardCharsets.ISO_8859_1));
            write("node_modules/x/x.asl.json", BROKEN);
            write(".git/x.asl.json", BROKEN);

            CommandResult validate = CommandResult.of("validate", folder);

            assertThat(validate).isEqualTo(new CommandResult(0, "no problems in 1 file\n", ""));
        }

        @Test
        void showAMalformedFileThatLooksLikeADefinition() throws IOException {
            write("malformed.json", GOOD.replace("} } }", "} }"));

            CommandResult validate = CommandResult.of("validate", folder);

            assertThat(validate.code()).isEqualTo(1);
            assertThat(validate.out()).contains("malformed.json:1:", "[json-syntax]");
        }

        @Test
        void areLookedThroughWhateverTheirNameWhenNamed() throws IOException {
            write(".github/x.asl.json", GOOD);

            assertThat(CommandResult.of("validate", folder.resolve(".github")).out())
                    .isEqualTo("no problems in 1 file\n");
        }

        @Test
        void mayBeLinks() throws IOException {
            write("real/x.asl.json", BROKEN);
            Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

            CommandResult validate = CommandResult.of("validate", link);

            assertThat(validate.out()).startsWith(link.resolve("x.asl.json") + ":1:");
        }

        @Test
        void withoutDefinitionsAreUnusable() throws IOException {
            write("package.json", "{}");

            CommandResult validate = CommandResult.of("validate", folder);

            assertThat(validate.code()).isEqualTo(2);
            assertThat(validate.out()).isEmpty();
            assertThat(validate.err()).startsWith(folder + ": there is no definition below");
        }

        @Test
        void showAFileOnce() throws IOException {
            Path file = write("good.asl.json", GOOD);

            CommandResult validate = CommandResult.of("validate", file, folder, folder.resolve("./good.asl.json"));

            assertThat(validate).isEqualTo(new CommandResult(0, "no problems in 1 file\n", ""));
        }

        @Test
        void thatCannotBeReadAreTold() throws IOException {
            write("good.asl.json", GOOD);
            Path closed = Files.createDirectory(folder.resolve("closed"));
            assumeThat(closed.toFile().setReadable(false) && !Files.isReadable(closed))
                    .isTrue();

            CommandResult validate = CommandResult.of("validate", folder);

            assertThat(validate.code()).isEqualTo(2);
            assertThat(validate.err()).contains(closed + ": cannot be read");
            assertThat(validate.out()).isEqualTo("no problems in 1 file\n");
        }
    }

    @Nested
    class StandardInput {

        @Test
        void isReadForADash() {
            CommandResult validate = withStandardInput(BROKEN, "validate", "-");

            assertThat(validate.code()).isEqualTo(1);
            assertThat(validate.out()).startsWith("(standard input):1:");
        }

        @Test
        void goesByTheNameThatItIsGiven() {
            CommandResult validate = withStandardInput(BROKEN, "validate", "-", "--stdin-name", "x.asl.json");

            assertThat(validate.out()).startsWith("x.asl.json:1:");
        }

        private static CommandResult withStandardInput(String text, Object... arguments) {
            InputStream before = System.in;
            System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            try {
                return CommandResult.of(arguments);
            } finally {
                System.setIn(before);
            }
        }
    }

    @Nested
    class Texts {

        @Test
        void thatAreNotUtf8AreUnusable() throws IOException {
            Path file = Files.write(
                    folder.resolve("a.json"), "{ \"StartAt\":\n \"Größe\" }".getBytes(StandardCharsets.ISO_8859_1));

            CommandResult validate = CommandResult.of("validate", file);

            assertThat(validate).isEqualTo(new CommandResult(2, "", file + ":2: is not UTF-8; save it as UTF-8\n"));
        }

        @Test
        void mayBeginWithAByteOrderMark() throws IOException {
            assertThat(validate("\uFEFF" + GOOD).out()).isEqualTo("no problems in 1 file\n");
            assertThat(validate("\uFEFF" + BROKEN).out()).contains("a.json:1:46: error: ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void mayEndLinesAnyWay(String lineEnd) throws IOException {
            CommandResult validate = validate(BROKEN.replace(", \"States\"", "," + lineEnd + "\"States\""));

            assertThat(validate.out()).contains("a.json:2:28: error: ", """

                      2 | "States": { "A": { "Type": "Sukzeed" } } }
                        |                            ^^^^^^^^^
                    """);
        }

        @Test
        void thatAreEmptyAreNoDefinition() throws IOException {
            CommandResult validate = validate("");

            assertThat(validate.code()).isEqualTo(1);
            assertThat(validate.out()).contains("a.json:1:1: error: ", "[json-syntax", "\n  1 | \n    | ^\n");
        }

        @Test
        void thatEndTooEarlyAreShownAtTheirEnd() throws IOException {
            CommandResult validate = validate("{ \"StartAt\": \"A\",\n  \"States\": {");

            assertThat(validate.out()).contains("""

                      2 |   "States": {
                        |              ^
                    """);
        }

        @Test
        void areShownWithTabsAndEmojiBeforeThePlace() throws IOException {
            CommandResult validate =
                    validate("{ \"StartAt\": \"😀\", \"States\": {\n\t\"😀\": { \"Type\": \"Sukzeed\" } } }");

            assertThat(validate.out()).contains("a.json:2:18: error: ", """

                      2 |     "😀": { "Type": "Sukzeed" } } }
                        |                     ^^^^^^^^^
                    """);
        }

        @Test
        void showEachRepetitionOfAName() throws IOException {
            CommandResult validate =
                    validate(BROKEN.replace("\"Type\"", "\"Comment\": \"a\", \"Comment\": \"b\", \"Type\""));

            assertThat(validate.out()).contains("warning: ", "[duplicate-json-keys]");
        }

        @Test
        void cannotCommandTheTerminal() throws IOException {
            CommandResult validate = validate("{ \"StartAt\": \"\u001b[2J\u202e\", \"\u009b31m\": 1, \"States\": {} }");

            assertThat(validate.out().codePoints())
                    .noneMatch(character -> character != '\n'
                            && (Character.isISOControl(character) || Character.getType(character) == Character.FORMAT));
        }

        @Test
        void mayNestAsDeepAsTheyLike() throws IOException {
            CommandResult validate = validate("[".repeat(10_000_000));

            assertThat(validate.code()).isEqualTo(1);
            assertThat(validate.out()).contains("[json-syntax]", "...").hasSizeLessThan(1_000);
        }

        @Test
        @Timeout(120)
        void mayHaveManyProblemsOnOneLongLine() throws IOException {
            String state = "\":{\"Type\":\"Pass\",\"Colour\":\"red\",\"End\":true}";
            StringBuilder text = new StringBuilder("{\"StartAt\":\"0\",\"States\":{\"0" + state);
            for (int i = 1; i < 20_000; i++) {
                text.append(",\"").append(i).append(state);
            }

            CommandResult validate = validate(text + "}}");

            assertThat(validate.out()).endsWith("39999 warnings in 1 file\n");
        }

        @Test
        void thatAreTooLargeAreUnusable() throws IOException {
            CommandResult validate = validate(" ".repeat((16 << 20) + 1));

            assertThat(validate.code()).isEqualTo(2);
            assertThat(validate.err()).contains("a.json: has more than 16 MiB");
        }

        private CommandResult validate(String text) throws IOException {
            return CommandResult.of("validate", write("a.json", text));
        }
    }

    @Nested
    class Yaml {

        private static final String SUKZEED = """
                StartAt: A
                States:
                  A: { Type: Sukzeed }
                """;

        @ParameterizedTest
        @ValueSource(strings = {"a.yaml", "a.yml", "a.asl.YAML"})
        void isToldByTheNameOfTheFile(String name) throws IOException {
            Path file = write(name, SUKZEED);

            CommandResult validate = CommandResult.of("validate", file);

            assertThat(validate.code()).isEqualTo(1);
            assertThat(validate.out()).startsWith(file + ":3:14: error: ").contains("""

                      3 |   A: { Type: Sukzeed }
                        |              ^^^^^^^
                    """);
        }

        @Test
        void isReadFromStandardInputByItsName() {
            CommandResult validate =
                    StandardInput.withStandardInput(SUKZEED, "validate", "-", "--stdin-name", "a.asl.yaml");

            assertThat(validate.out()).startsWith("a.asl.yaml:3:14: error: ");
        }

        @Test
        void thatIsMalformedIsShownWhateverRuleIsAskedFor() throws IOException {
            CommandResult validate =
                    CommandResult.of("validate", write("a.yaml", "StartAt: ["), "--rule", "next-target");

            assertThat(validate.code()).isEqualTo(1);
            assertThat(validate.out()).contains("[yaml-syntax]");
        }
    }

    @Test
    void cannotBeCommandedByTheNameOfAFile() throws IOException {
        Path file = write("\u001b[31m\n\u202e.asl.json", BROKEN);

        CommandResult text = CommandResult.of("validate", file);
        CommandResult missing = CommandResult.of("validate", file + "x");

        assertThat(text.out()).contains("\\u001B[31m\\n\\u202E.asl.json:1:").doesNotContain("\u001b", "\u202e");
        assertThat(missing.err()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void takesNoOptionsFromAFile() throws IOException {
        Path file = write("x.asl.json", "--help");

        CommandResult validate = CommandResult.of("validate", "@" + file);

        assertThat(validate.err()).isEqualTo("@" + file + ": there is no such file; check the path\n");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
