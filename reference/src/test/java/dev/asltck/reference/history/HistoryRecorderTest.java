package dev.asltck.reference.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reference.Interpreter;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.environment.Clock;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.run.Environment;
import dev.asltck.reference.task.TaskAnswer;
import dev.asltck.reference.task.TaskScript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The types of events, and which event each follows. Where they come from: what AWS was recorded and reported to do. */
class HistoryRecorderTest {

    private static final TaskAnswer BROKEN = new TaskAnswer.Failure(Optional.of("Broken"), Optional.of("it is broken"));

    private static final String PASS = "{ 'Type': 'Pass', 'End': true }";

    @Nested
    class OfATask {

        @Test
        void namesTheEventsOfIntegrationsFunctionsAndActivitiesDifferently() {
            assertThat(history(task("arn:aws:states:::sns:publish"), TaskScript.immediately(BROKEN)))
                    .containsExactly(
                            "1<0 ExecutionStarted",
                            "2<0 TaskStateEntered",
                            "3<2 TaskScheduled",
                            "4<3 TaskStarted",
                            "5<4 TaskFailed",
                            "6<5 ExecutionFailed");
            assertThat(history(
                            task("arn:aws:lambda:us-east-1:123456789012:function:f"), TaskScript.immediately(BROKEN)))
                    .contains("3<2 LambdaFunctionScheduled", "4<3 LambdaFunctionStarted", "5<4 LambdaFunctionFailed");
            assertThat(history(
                            task("arn:aws:states:us-east-1:123456789012:activity:a"),
                            TaskScript.immediately(new TaskAnswer.Never())))
                    .contains("3<2 ActivityScheduled", "4<3 ActivityStarted", "5<4 ActivityTimedOut");
        }

        @Test
        void hasBeenSubmittedWhereTheAnswerComesLater() {
            assertThat(history(task("arn:aws:states:::states:startExecution.sync:2"), TaskScript.immediately(BROKEN)))
                    .contains("4<3 TaskStarted", "5<4 TaskSubmitted", "6<5 TaskFailed");
        }

        @Test
        void isScheduledAgainForARetryWithoutEnteringTheState() {
            String state = "{ 'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', 'End': true,"
                    + " 'Retry': [{ 'ErrorEquals': ['States.ALL'], 'MaxAttempts': 1 }] }";

            assertThat(history(machine(state), TaskScript.immediately(BROKEN)))
                    .containsSequence("5<4 TaskFailed", "6<5 TaskScheduled", "7<6 TaskStarted", "8<7 TaskFailed");
        }

        @Test
        void tellsOfEachExpressionThatCannotBeEvaluated() {
            String state = "{ 'Type': 'Task', 'QueryLanguage': 'JSONata', 'Resource': 'arn:aws:states:::sns:publish',"
                    + " 'Arguments': { 'a': '{% $states.input.missing %}' }, 'End': true,"
                    + " 'Retry': [{ 'ErrorEquals': ['States.ALL'], 'MaxAttempts': 1 }] }";

            assertThat(history(machine(state), TaskScript.immediately(BROKEN)))
                    .endsWith(
                            "2<0 TaskStateEntered",
                            "3<2 EvaluationFailed",
                            "4<3 EvaluationFailed",
                            "5<4 ExecutionFailed");
        }
    }

    @Nested
    class OfAParallelState {

        @Test
        void goesOnFromTheLastEventOfABranchPastItsSuccess() {
            assertThat(history(machine(parallel(branch(PASS)))))
                    .containsExactly(
                            "1<0 ExecutionStarted",
                            "2<0 ParallelStateEntered",
                            "3<2 ParallelStateStarted",
                            "4<3 PassStateEntered",
                            "5<4 PassStateExited",
                            "6<5 ParallelStateSucceeded",
                            "7<5 ParallelStateExited",
                            "8<7 ExecutionSucceeded");
        }

        @Test
        void failsWithABranch() {
            assertThat(history(machine(parallel(branch("{ 'Type': 'Fail', 'Error': 'E' }")))))
                    .endsWith("4<3 FailStateEntered", "5<4 ParallelStateFailed", "6<5 ExecutionFailed");
        }

        @Test
        void hasNoFailureOfItsOwnWhereNothingCanCatchIt() {
            assertThat(history(machine(
                            parallel(branch("{ 'Type': 'Pass', 'Parameters': { 'a.$': '$.no' }, 'End': true }")))))
                    .endsWith("4<3 PassStateEntered", "5<4 ExecutionFailed");
        }

        @Test
        void startsAgainAndFailsOnce() {
            String retried = "{ 'Type': 'Parallel', 'Branches': [" + branch("{ 'Type': 'Fail', 'Error': 'E' }")
                    + "], 'Retry': [{ 'ErrorEquals': ['States.ALL'], 'MaxAttempts': 1 }], 'End': true }";

            assertThat(history(machine(retried)))
                    .endsWith(
                            "4<3 FailStateEntered",
                            "5<4 ParallelStateStarted",
                            "6<5 FailStateEntered",
                            "7<6 ParallelStateFailed",
                            "8<7 ExecutionFailed");
        }

        @Test
        void abortsTheTaskThatHasFailedIt() {
            String caught = "{ 'Type': 'Parallel', 'Branches': ["
                    + branch("{ 'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', 'End': true }")
                    + "], 'Catch': [{ 'ErrorEquals': ['States.ALL'], 'Next': 'B' }], 'End': true }, 'B': " + PASS;

            assertThat(history(machine(caught), TaskScript.immediately(BROKEN)))
                    .endsWith(
                            "7<6 TaskFailed",
                            "8<7 TaskStateAborted",
                            "9<7 ParallelStateFailed",
                            "10<9 ParallelStateExited",
                            "11<10 PassStateEntered",
                            "12<11 PassStateExited",
                            "13<12 ExecutionSucceeded");
        }

        @Test
        void failsOnceMoreWhereItsCatcherCannotBeEvaluated() {
            String caught = "{ 'Type': 'Parallel', 'QueryLanguage': 'JSONata', 'Branches': ["
                    + branch("{ 'Type': 'Fail', 'Error': 'E' }")
                    + "], 'Catch': [{ 'ErrorEquals': ['States.ALL'], 'Output': '{% $states.input.no %}', 'Next': 'B' }],"
                    + " 'End': true }, 'B': " + PASS;

            assertThat(history(machine(caught)))
                    .endsWith(
                            "4<3 FailStateEntered",
                            "5<4 ParallelStateFailed",
                            "6<4 EvaluationFailed",
                            "7<6 ParallelStateFailed",
                            "8<7 ExecutionFailed");
        }
    }

    @Nested
    class OfAMapState {

        @Test
        void startsIterationsFromItsOwnStart() {
            assertThat(history(machine(map("'Items': [1, 2]", PASS, ""))))
                    .containsExactly(
                            "1<0 ExecutionStarted",
                            "2<0 MapStateEntered",
                            "3<2 MapStateStarted",
                            "4<3 MapIterationStarted",
                            "5<4 PassStateEntered",
                            "6<5 PassStateExited",
                            "7<6 MapIterationSucceeded",
                            "8<3 MapIterationStarted",
                            "9<8 PassStateEntered",
                            "10<9 PassStateExited",
                            "11<10 MapIterationSucceeded",
                            "12<11 MapStateSucceeded",
                            "13<11 MapStateExited",
                            "14<13 ExecutionSucceeded");
        }

        @Test
        void startsAnIterationFromTheEndOfTheOneWhosePlaceItTakes() {
            assertThat(history(machine(map("'Items': [1, 2], 'MaxConcurrency': 1", PASS, ""))))
                    .containsSequence("7<6 MapIterationSucceeded", "8<6 MapIterationStarted");
        }

        @Test
        void exitsFromItsStartWithoutItems() {
            assertThat(history(machine(map("'Items': []", PASS, ""))))
                    .endsWith(
                            "3<2 MapStateStarted",
                            "4<3 MapStateSucceeded",
                            "5<3 MapStateExited",
                            "6<5 ExecutionSucceeded");
        }

        @Test
        void fails() {
            assertThat(history(machine(map("'Items': [1, 2], 'MaxConcurrency': 1", "{ 'Type': 'Fail' }", ""))))
                    .endsWith(
                            "5<4 FailStateEntered",
                            "6<5 MapIterationFailed",
                            "7<5 MapStateFailed",
                            "8<7 ExecutionFailed");
        }

        @Test
        void failsBeforeItStartsWithoutItems() {
            assertThat(history(machine(map("'Items': '{% $states.input.no %}'", PASS, ""))))
                    .endsWith(
                            "2<0 MapStateEntered", "3<2 EvaluationFailed", "4<3 MapStateFailed", "5<4 ExecutionFailed");
        }

        @Test
        void abortsTheIterationsThatWait() {
            String state = "{ 'Type': 'Map', 'ItemProcessor': { 'StartAt': 'R', 'States': {"
                    + " 'R': { 'Type': 'Choice', 'Default': 'Long', 'Choices':"
                    + " [{ 'Variable': '$', 'NumericEquals': 2, 'Next': 'Pause' }] },"
                    + " 'Long': { 'Type': 'Wait', 'Seconds': 15, 'End': true },"
                    + " 'Pause': { 'Type': 'Wait', 'Seconds': 1, 'Next': 'F' }, 'F': { 'Type': 'Fail' } } }, 'End': true }";

            assertThat(history(machine(state), "[1, 2]"))
                    .endsWith(
                            "13<12 FailStateEntered",
                            "14<13 MapIterationAborted",
                            "15<13 WaitStateAborted",
                            "16<13 MapIterationFailed",
                            "17<13 MapStateFailed",
                            "18<17 ExecutionFailed");
        }

        @Test
        void keepsTheExecutionsOfADistributedMapToThemselves() {
            assertThat(history(machine(map(
                            "'Items': [1, 2]",
                            PASS,
                            "'ProcessorConfig': { 'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD' }, "))))
                    .endsWith(
                            "3<2 MapStateStarted",
                            "4<3 MapRunStarted",
                            "5<4 MapRunSucceeded",
                            "6<5 MapStateSucceeded",
                            "7<4 MapStateExited",
                            "8<7 ExecutionSucceeded");
        }

        @Test
        void countsTheEventsOfAnItemsExecutionFromItsStart() {
            String state = map(
                    "'Items': [1]",
                    "{ 'Type': 'Pass', 'QueryLanguage': 'JSONata', 'Output': '{% $no %}', 'End': true }",
                    "'ProcessorConfig': { 'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD' }, ");

            assertThat(history(machine(state)))
                    .endsWith("5<4 MapRunFailed", "6<5 MapStateFailed", "7<6 ExecutionFailed");
        }
    }

    @Test
    void endsWithATimeoutThatFollowsTheLastEvent() {
        String machine =
                "{ 'TimeoutSeconds': 5, 'StartAt': 'A', 'States': { 'A': { 'Type': 'Wait', 'Seconds': 9, 'End': true } } }";

        assertThat(history(machine)).endsWith("2<0 WaitStateEntered", "3<2 ExecutionTimedOut");
    }

    @Test
    void endsWhereItIsFull() {
        List<String> history = history(
                "{ 'StartAt': 'A', 'States': { 'A': { 'Type': 'Pass', 'Next': 'B' }, 'B': { 'Type': 'Choice', 'Default': 'A',"
                        + " 'Choices': [{ 'Variable': '$.end', 'IsPresent': true, 'Next': 'C' }] }, 'C': { 'Type': 'Succeed' } } }");

        assertThat(history).hasSize(25_000).last().isEqualTo("25000<24999 ExecutionFailed");
    }

    private static String task(String resource) {
        return machine("{ 'Type': 'Task', 'Resource': '" + resource + "', 'TimeoutSeconds': 9, 'End': true }");
    }

    private static String parallel(String branches) {
        return "{ 'Type': 'Parallel', 'Branches': [" + branches + "], 'End': true }";
    }

    private static String branch(String state) {
        return "{ 'StartAt': 'I', 'States': { 'I': " + state + " } }";
    }

    private static String map(String fields, String state, String config) {
        return "{ 'Type': 'Map', 'QueryLanguage': 'JSONata', " + fields + ", 'ItemProcessor': { " + config
                + "'StartAt': 'I', 'States': { 'I': " + state + " } }, 'End': true }";
    }

    private static String machine(String state) {
        return "{ 'StartAt': 'A', 'States': { 'A': " + state + " } }";
    }

    private static List<String> history(String machine) {
        return history(machine, "{}");
    }

    private static List<String> history(String machine, TaskScript answer) {
        return history(machine, "{}", answer);
    }

    private static List<String> history(String machine, String input) {
        return history(machine, input, new TaskScript(new TaskAnswer.Never(), Duration.ZERO, Optional.empty()));
    }

    private static List<String> history(String machine, String input, TaskScript answer) {
        Environment environment = Environment.of(Clock.virtual(Instant.EPOCH), Entropy.seeded(1), call -> answer);
        List<String> history = new ArrayList<>();
        HistoryRecorder recorder = new HistoryRecorder(
                environment.identity(),
                event -> history.add(event.id() + "<" + event.previousEventId() + " " + event.type()));
        Interpreter.load(machine.replace('\'', '"'), Dialect.AWS)
                .value()
                .orElseThrow()
                .run(Optional.of(json(input)), environment.withListener(recorder));
        return history;
    }

    private static JsonNode json(String text) {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
