package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExecCommandTest {

    private static final String ORDER = """
            {
              "StartAt": "Reserve",
              "States": {
                "Reserve": {
                  "Type": "Task",
                  "Resource": "urn:shop:reserve",
                  "Retry": [{ "ErrorEquals": ["Busy"], "IntervalSeconds": 90 }],
                  "Catch": [{ "ErrorEquals": ["SoldOut"], "ResultPath": "$.why", "Next": "Large?" }],
                  "Next": "Large?"
                },
                "Large?": {
                  "Type": "Choice",
                  "Choices": [{ "Variable": "$.amount", "NumericGreaterThan": 10, "Next": "Both" }],
                  "Default": "Done"
                },
                "Both": {
                  "Type": "Parallel",
                  "Branches": [
                    { "StartAt": "Wait", "States": { "Wait": { "Type": "Wait", "Seconds": 3600, "End": true } } },
                    { "StartAt": "Note", "States": { "Note": { "Type": "Pass", "Result": "noted", "End": true } } }
                  ],
                  "ResultPath": "$.both",
                  "Next": "Done"
                },
                "Done": { "Type": "Succeed" }
              }
            }
            """;

    private static final String BUSY_THEN_SOLD_OUT = """
            { "urn:shop:reserve": [{ "error": "Busy" }, { "error": "SoldOut", "cause": "none left", "after": 2 }] }
            """;

    @TempDir
    private Path folder;

    @Test
    void printsTheOutputAlone() throws IOException {
        CommandResult exec =
                CommandResult.of("exec", definition("{ \"Type\": \"Pass\", \"Result\": 1, \"End\": true }"));

        assertThat(exec).isEqualTo(new CommandResult(0, "1\n", ""));
    }

    @Test
    void tracesTheWayThroughTheMachine() throws IOException {
        Path definition = write("order.json", ORDER);
        Path tasks = write("tasks.json", BUSY_THEN_SOLD_OUT);
        Path input = write("input.json", "{ \"amount\": 20 }");

        CommandResult exec = CommandResult.of("exec", definition, "--tasks", tasks, "--input", input, "--trace");

        assertThat(exec.err()).isEmpty();
        assertThat(exec.code()).isZero();
        assertThat(exec.out()).isEqualTo("""
            time        state       event                              data
            +0s         Reserve     enters (Task)                      {"amount":20}
                                    calls urn:shop:reserve             {"amount":20}
                                    fails with Busy
                                    Retrier 0: retry 1 after 1m 30s
            +1m 30s                 calls urn:shop:reserve, attempt 2  {"amount":20}
            +1m 32s                 fails with SoldOut                 "none left"
                                    Catcher 0 -> Large?
                                    leaves                             {"amount":20,"why":{"Error":"SoldOut","Cause":"none left"}}
                        Large?      enters (Choice)                    {"amount":20,"why":{"Error":"SoldOut","Cause":"none left"}}
                                    rule 0 -> Both
                                    leaves                             {"amount":20,"why":{"Error":"SoldOut","Cause":"none left"}}
                        Both        enters (Parallel)                  {"amount":20,"why":{"Error":"SoldOut","Cause":"none left"}}
                                    starts 2 branches
                          [0] Wait  enters (Wait)                      {"amount":20,"why":{"Error":"SoldOut","Cause":"none left"}}
                                    waits 1h
                          [1] Note  enters (Pass)                      {"amount":20,"why":{"Error":"SoldOut","Cause":"none left"}}
                                    leaves                             "noted"
            +1h 1m 32s    [0] Wait  leaves                             {"amount":20,"why":{"Error":"SoldOut","Cause":"none left"}}
                        Both        joins                              [{"amount":20,"why":{"Error":"SoldOut",...}},"noted"]
                                    leaves                             {"amount":20,"why":{...},"both":[{"amount":20,...},"noted"]}
                        Done        enters (Succeed)                   {"amount":20,"why":{...},"both":[{"amount":20,...},"noted"]}
                                    leaves                             {"amount":20,"why":{...},"both":[{"amount":20,...},"noted"]}

            Succeeded after 1h 1m 32s with
            {
              "amount": 20,
              "why": { "Error": "SoldOut", "Cause": "none left" },
              "both": [{ "amount": 20, "why": { "Error": "SoldOut", "Cause": "none left" } }, "noted"]
            }
            """);
    }

    @Test
    void tracesWholeValuesAsJson() throws Exception {
        Path definition = write("order.json", ORDER);
        Path tasks = write("tasks.json", BUSY_THEN_SOLD_OUT);
        Path input = write("input.json", "{ \"amount\": 20 }");

        JsonNode document = CommandResult.of(
                        "exec", definition, "--tasks", tasks, "--input", input, "--trace", "--format", "json")
                .json();

        assertThat(document.required("outcome").stringValue()).isEqualTo("succeeded");
        assertThat(document.required("elapsedSeconds").intValue()).isEqualTo(3692);
        assertThat(document.required("trace"))
                .extracting(event -> event.required("event").stringValue())
                .contains("retry-scheduled", "error-caught", "rule-chosen", "forked", "wait-started", "joined");
    }

    @Test
    void startsWhenTheClockSays() throws IOException {
        Path definition = definition("{ \"Type\": \"Wait\", \"Timestamp\": \"2030-01-01T00:00:00Z\", \"End\": true }");

        CommandResult exec = CommandResult.of("exec", definition, "--clock", "2029-12-31T22:59:00Z", "--trace");

        assertThat(exec.out()).contains("waits 1h 1m", "Succeeded after 1h 1m");
    }

    @Test
    void putsFieldsIntoTheContextObject() throws IOException {
        Path definition = definition("{ \"Type\": \"Pass\", \"InputPath\": \"$$.Tenant\", \"End\": true }");
        Path context = write("context.json", "{ \"Tenant\": \"blue\" }");

        CommandResult exec = CommandResult.of("exec", definition, "--context", context);

        assertThat(exec.out()).isEqualTo("\"blue\"\n");
    }

    @Test
    void executesTheMachineOfACase() {
        CommandResult exec = CommandResult.of("exec", "--case", "scenario-account-complete[straight-through]");

        assertThat(exec.code()).isZero();
        assertThat(exec.out()).contains("\"state\": \"approved\"");
    }

    @Test
    void warnsBesideTheResult() throws IOException {
        Path definition = definition("{ \"Type\": \"Pass\", \"Colour\": \"red\", \"End\": true }");

        CommandResult exec = CommandResult.of("exec", definition);

        assertThat(exec.code()).isZero();
        assertThat(exec.out()).isEqualTo("{}\n");
        assertThat(exec.err()).contains(definition + ":1:", ": warning: ", "[unknown-field]", "^^^^^");
    }

    @Nested
    class WithoutSuccess {

        @Test
        void exitsWithOneWhenTheExecutionFails() throws IOException {
            Path definition =
                    definition("{ \"Type\": \"Fail\", \"Error\": \"Broken\", \"Cause\": \"a \\u001b[31mtrap\" }");

            CommandResult exec = CommandResult.of("exec", definition);

            assertThat(exec.code()).isEqualTo(1);
            assertThat(exec.out()).isEqualTo("Failed after 0s with Broken: a \\u001B[31mtrap\n");
        }

        @Test
        void exitsWithOneWhenTheExecutionTimesOut() throws IOException {
            Path definition = write("machine.json", """
                    { "StartAt": "A", "TimeoutSeconds": 60,
                      "States": { "A": { "Type": "Wait", "Seconds": 61, "End": true } } }
                    """);

            CommandResult exec = CommandResult.of("exec", definition, "--dialect", "aws");

            assertThat(exec.code()).isEqualTo(1);
            assertThat(exec.out()).isEqualTo("Timed out after 1m\n");
        }

        @Test
        void exitsWithOneWhenALimitIsUsedUp() throws IOException {
            Path definition = definition("{ \"Type\": \"Pass\", \"Next\": \"A\" }");

            CommandResult exec = CommandResult.of("exec", definition, "--max-steps", 100, "--trace");

            assertThat(exec.code()).isEqualTo(1);
            assertThat(exec.out()).contains("Stopped after 0s: more than 100 state executions", "(limit steps)");
        }

        @Test
        void shortensTheTraceOfAnEndlessMachine() throws Exception {
            Path definition = definition("{ \"Type\": \"Pass\", \"Next\": \"A\" }");

            CommandResult exec = CommandResult.of("exec", definition, "--max-steps", 100_000, "--trace");

            assertThat(exec.out()).contains("events are left out)");
            assertThat(exec.out().lines()).hasSizeLessThan(7_000);
        }

        @Test
        void exitsWithOneWhenTheDefinitionIsInvalidAndSaysWhere() throws IOException {
            Path definition = write("machine.json", """
                    { "StartAt": "A", "States": {
                        "A": { "Type": "Pass", "Next": "B" } } }
                    """);

            CommandResult exec = CommandResult.of("exec", definition);

            assertThat(exec.code()).isEqualTo(1);
            assertThat(exec.out()).isEqualTo("""
                    The definition is invalid.

                    %s:2:36: error: The field "Next" names "B", which is no state [next-target]
                      2 |     "A": { "Type": "Pass", "Next": "B" } } }
                        |                                    ^^^
                        hint: Write one of "A".
                        at /States/A/Next; requirements: transition.next.names-existing-state

                    """.formatted(definition));
        }

        @Test
        void saysWhatIsWrongWithTheDefinitionOfACase() {
            CommandResult exec = CommandResult.of("exec", "--case", "next-unknown");

            assertThat(exec.code()).isEqualTo(1);
            assertThat(exec.out()).contains("case next-unknown: error: ", "at /States/");
        }

        @Test
        void exitsWithOneWhenTheDefinitionIsNoJson() throws IOException {
            Path definition = write("machine.json", "{ \"StartAt\": \"A\",\n}");

            CommandResult exec = CommandResult.of("exec", definition);

            assertThat(exec.code()).isEqualTo(1);
            assertThat(exec.out()).contains(definition + ":2:1: ");
        }
    }

    @Nested
    class WithYaml {

        @Test
        void executesTheMachine() throws IOException {
            Path definition = write("machine.asl.yaml", """
                    # greets
                    QueryLanguage: JSONata
                    StartAt: A
                    States:
                      A:
                        Type: Pass
                        Output: >-
                          {% 'Hello, ' & $states.input.name %}
                        End: true
                    """);
            Path input = write("input.json", "{ \"name\": \"Uhura\" }");

            assertThat(CommandResult.of("exec", definition, "--input", input))
                    .isEqualTo(new CommandResult(0, "\"Hello, Uhura\"\n", ""));
        }

        @Test
        void pointsAtTheCharacterThatIsWrong() throws IOException {
            Path definition = write("machine.yml", """
                    StartAt: A
                    States:
                      A: { Type: Pass, InputPath: '$x y', End: true }
                    """);

            CommandResult exec = CommandResult.of("exec", definition);

            assertThat(exec.code()).isEqualTo(1);
            assertThat(exec.out()).contains(definition + ":3:34: error: The field \"InputPath\" is \"$x y\"");
        }

        @Test
        void warnsOfWhatOthersReadDifferently() throws IOException {
            Path definition = write("machine.yaml", "StartAt: No\nStates:\n  'No': { Type: Succeed }\n");

            CommandResult exec = CommandResult.of("exec", definition);

            assertThat(exec.code()).isZero();
            assertThat(exec.err()).contains(definition + ":1:10: warning: No without quotation marks is a text here");
        }

        @Test
        void saysWhereItIsMalformed() throws IOException {
            Path definition = write("machine.yaml", "StartAt: A\nStates: {% $x %}\n");

            CommandResult exec = CommandResult.of("exec", definition);

            assertThat(exec.code()).isEqualTo(1);
            assertThat(exec.out())
                    .contains(definition
                            + ":2:9: error: The definition cannot be read as YAML: it has a JSONata string without quotation"
                            + " marks [yaml-syntax]")
                    .contains("hint: Put it in quotation marks");
        }
    }

    private Path definition(String state) throws IOException {
        return write("machine.json", "{ \"StartAt\": \"A\", \"States\": { \"A\": " + state + " } }");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
