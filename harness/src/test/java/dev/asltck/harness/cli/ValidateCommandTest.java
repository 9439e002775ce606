package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code validate} prints for people, which problems it shows, and its exit codes. */
class ValidateCommandTest {

    private static final String GOOD = """
            { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }
            """;

    private static final String WARNED = """
            { "StartAt": "A", "States": {
                "A": { "Type": "Pass", "Colour": "red", "End": true } } }
            """;

    private static final String BROKEN = """
            { "StartAt": "A", "States": {
                "A": { "Type": "Pass", "Next": "B" },
                "C": { "Type": "Pass", "Colour": "red", "Next": "B" } } }
            """;

    @TempDir
    private Path folder;

    @Test
    void saysThatThereIsNothingWrong() throws IOException {
        CommandResult validate = CommandResult.of("validate", write("good.asl.json", GOOD));

        assertThat(validate).isEqualTo(new CommandResult(0, "no problems in 1 file\n", ""));
    }

    @Test
    void showsProblemsAsCompilersDo() throws IOException {
        Path file = write("broken.asl.json", """
                { "StartAt": "A", "States": {
                \t"A": { "Type": "Pass", "Next": "B" },
                    "B": { "Type": "Pass", "Parameters": "x", "End": true },
                    "C": { "Type": "Succeed" } } }
                """);

        CommandResult validate = CommandResult.of("validate", file);

        assertThat(validate).isEqualTo(new CommandResult(1, """
                FILE:3:42: error: The field "Parameters" is "x", but has to be an object [payload-template-object]
                  3 |     "B": { "Type": "Pass", "Parameters": "x", "End": true },
                    |                                          ^^^
                    hint: Write an object.
                    at /States/B/Parameters; requirements: payload.object

                FILE:4:10: warning: The state "C" cannot be reached [unreachable-state]
                  4 |     "C": { "Type": "Succeed" } } }
                    |          ^
                    hint: Name it in the "Next" of another state, or remove it.
                    at /States/C

                1 error, 1 warning in 1 file
                """.replace("FILE", file.toString()), ""));
    }

    @Nested
    class OfAws {

        private static final String AWAITED = """
                { "StartAt": "A", "States": {
                    "A": { "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync", "End": true } } }
                """;

        @Test
        void refusesWhatAnExpressMachineCannotWaitFor() throws IOException {
            Path file = write("awaited.asl.json", AWAITED);

            assertThat(CommandResult.of("validate", file, "--dialect", "aws", "--machine-type", "express")
                            .out())
                    .contains("[express-integrations, AWS SCHEMA_VALIDATION_FAILED]");
            assertThat(CommandResult.of("validate", file, "--dialect", "aws").code())
                    .isZero();
        }

        @Test
        void hasNoTypesOfMachinesInTheSpecification() throws IOException {
            CommandResult validate =
                    CommandResult.of("validate", write("awaited.asl.json", AWAITED), "--machine-type", "express");

            assertThat(validate.code()).isEqualTo(2);
            assertThat(validate.err()).contains("--machine-type needs --dialect aws");
        }

        @Test
        void demandsArnsWhereNothingIsMocked() throws IOException {
            Path file =
                    write("urn.asl.json", AWAITED.replace("arn:aws:states:::states:startExecution.sync", "urn:task:x"));

            assertThat(CommandResult.of("validate", file, "--dialect", "aws").out())
                    .contains("resource-arn");
        }
    }

    @Test
    void validatesSeveralFiles() throws IOException {
        Path good = write("good.asl.json", GOOD);
        Path warned = write("warned.asl.json", WARNED);
        Path broken = write("broken.asl.json", BROKEN);

        CommandResult validate = CommandResult.of("validate", good, warned, broken);

        assertThat(validate.code()).isEqualTo(1);
        assertThat(validate.out())
                .contains(warned + ":2:", broken + ":2:")
                .doesNotContain(good.toString())
                .endsWith("in 3 files\n");
    }

    @Nested
    class Selecting {

        @Test
        void showsErrorsAlone() throws IOException {
            CommandResult validate =
                    CommandResult.of("validate", write("broken.asl.json", BROKEN), "--severity", "error");

            assertThat(validate.out())
                    .contains("[next-target]", "2 errors in 1 file")
                    .doesNotContain("warning");
        }

        @Test
        void showsTheRulesThatAreAskedFor() throws IOException {
            CommandResult validate =
                    CommandResult.of("validate", write("broken.asl.json", BROKEN), "--rule", "unknown-field");

            assertThat(validate.code()).isZero();
            assertThat(validate.out())
                    .contains("[unknown-field]", "\n1 warning in 1 file")
                    .doesNotContain("next-target");
        }

        @Test
        void leavesOutTheRulesThatAreIgnored() throws IOException {
            CommandResult validate = CommandResult.of(
                    "validate", write("broken.asl.json", BROKEN), "--ignore", "next-target,unreachable-state");

            assertThat(validate.out())
                    .doesNotContain("next-target", "unreachable")
                    .contains("[unknown-field]");
        }

        @Test
        void saysThatThereIsNothingWrongWhereAllIsIgnored() throws IOException {
            CommandResult validate = CommandResult.of(
                    "validate",
                    write("broken.asl.json", BROKEN),
                    "--ignore",
                    "next-target",
                    "--ignore",
                    "unreachable-state,unknown-field,no-terminal-state");

            assertThat(validate).isEqualTo(new CommandResult(0, "no problems in 1 file\n", ""));
        }

        @Test
        void neverTakesAMalformedTextForOneThatKeepsARule() throws IOException {
            CommandResult validate =
                    CommandResult.of("validate", write("a.asl.json", "{ oops"), "--rule", "next-target");

            assertThat(validate.code()).isEqualTo(1);
            assertThat(validate.out()).contains("[json-syntax]");
        }

        @Test
        void suggestsTheRuleThatWasMeant() throws IOException {
            CommandResult validate =
                    CommandResult.of("validate", write("good.asl.json", GOOD), "--ignore", "nxt-target");

            assertThat(validate.code()).isEqualTo(2);
            assertThat(validate.out()).isEmpty();
            assertThat(validate.err()).contains("there is no rule 'nxt-target'; did you mean 'next-target'?");
        }

        @Test
        void refusesRulesThatForbidNothing() throws IOException {
            CommandResult validate =
                    CommandResult.of("validate", write("good.asl.json", GOOD), "--ignore", "choice-rule-comment");

            assertThat(validate.code()).isEqualTo(2);
            assertThat(validate.err()).contains("'choice-rule-comment' forbids nothing");
        }

        @Test
        void refusesToLookForWhatTheDialectDoesNotForbid() throws IOException {
            CommandResult validate =
                    CommandResult.of("validate", write("good.asl.json", GOOD), "--rule", "timeout-ceiling");

            assertThat(validate.code()).isEqualTo(2);
            assertThat(validate.err()).contains("'timeout-ceiling' means nothing in the dialect spec");
        }

        @Test
        void showsNoMoreThanWanted() throws IOException {
            Path broken = write("broken.asl.json", BROKEN);

            CommandResult validate = CommandResult.of("validate", broken, write("b.json", BROKEN), "--max-problems", 1);

            assertThat(validate.code()).isEqualTo(1);
            assertThat(validate.out())
                    .containsOnlyOnce("[next-target]")
                    .doesNotContain("unknown-field")
                    .contains("4 errors, ", " in 2 files; ", " of them not shown");
        }
    }

    @Nested
    class InTheDialectOfAws {

        @Test
        void appliesItsRulesAndSaysWhatAwsCallsThem() throws IOException {
            CommandResult validate = CommandResult.of("validate", write("warned.asl.json", WARNED), "--dialect", "aws");

            assertThat(validate.code()).isEqualTo(1);
            assertThat(validate.out()).contains(": error: ", "[unknown-field, AWS SCHEMA_VALIDATION_FAILED]");
        }
    }

    @Nested
    class ExitingWithACode {

        @Test
        void isZeroWithWarnings() throws IOException {
            CommandResult validate = CommandResult.of("validate", write("warned.asl.json", WARNED));

            assertThat(validate.code()).isZero();
            assertThat(validate.out()).contains("1 warning in 1 file");
        }

        @Test
        void isOneWithWarningsWhereTheseCount() throws IOException {
            CommandResult validate =
                    CommandResult.of("validate", write("warned.asl.json", WARNED), "--fail-on", "warning");

            assertThat(validate.code()).isEqualTo(1);
        }

        @Test
        void isTwoWhenAFileIsMissingAndTheOthersAreValidated() throws IOException {
            Path missing = folder.resolve("missing.json");

            CommandResult validate = CommandResult.of("validate", missing, write("broken.asl.json", BROKEN));

            assertThat(validate.code()).isEqualTo(2);
            assertThat(validate.err()).isEqualTo(missing + ": there is no such file; check the path\n");
            assertThat(validate.out()).contains("[next-target]", "in 1 file\n");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "x.json --rule",
                    "x.json --rule=",
                    "x.json --severity=fatal",
                    "x.json --format=xml",
                    "x.json --max-problems=0",
                    "x.json --dialect=asl",
                    "x.json --severity=error --fail-on=warning",
                    "x.json --stdin-name=y.json"
                })
        void isTwoOnWrongUsage(String arguments) {
            CommandResult validate = CommandResult.of((Object[]) ("validate " + arguments).split(" "));

            assertThat(validate.code()).isEqualTo(2);
            assertThat(validate.out()).isEmpty();
            assertThat(validate.err()).isNotEmpty();
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
