package dev.asltck.harness.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.corpus.TaskScriptsReader;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScriptedTasksTest {

    private static ScriptedTasks tasks(String tasks) {
        return new ScriptedTasks(TaskScriptsReader.read(CaseJson.json(tasks)));
    }

    private static JsonNode json(String text) {
        return CaseJson.json(text);
    }

    private static Answer result(String value) {
        return new Answer.Result(json(value));
    }

    @Test
    void giveEachInvocationTheNextAttempt() {
        ScriptedTasks tasks = tasks("{ 'r': [{ 'result': 1 }, { 'error': 'E' }, { 'never': true }] }");

        assertThat(tasks.invoke("r", json("0")).answer()).isEqualTo(result("1"));
        assertThat(tasks.invoke("r", json("0")).answer()).isEqualTo(new Answer.Failure("E", Optional.empty()));
        assertThat(tasks.invoke("r", json("0")).answer()).isEqualTo(new Answer.Never());
    }

    @Test
    void keepTheScriptsOfResourcesApart() {
        ScriptedTasks tasks = tasks("{ 'r': [{ 'result': 1 }, { 'result': 2 }], 's': [{ 'result': 3 }] }");

        assertThat(tasks.invoke("r", json("0")).answer()).isEqualTo(result("1"));
        assertThat(tasks.invoke("s", json("0")).answer()).isEqualTo(result("3"));
        assertThat(tasks.invoke("r", json("0")).answer()).isEqualTo(result("2"));
    }

    @Test
    void serveAnAttemptAsOftenAsItSays() {
        ScriptedTasks tasks = tasks("{ 'r': [{ 'error': 'E', 'times': 2 }, { 'result': 1 }] }");

        tasks.invoke("r", json("0"));
        tasks.invoke("r", json("0"));

        assertThat(tasks.invoke("r", json("0")).answer()).isEqualTo(result("1"));
    }

    @Test
    void handOnWhenAnAttemptAnswers() {
        Attempt attempt = tasks("{ 'r': [{ 'echo': true, 'after': 7, 'heartbeatEvery': 2 }] }")
                .invoke("r", json("0"));

        assertThat(attempt).isEqualTo(new Attempt(new Answer.Echo(), 7, Optional.of(2L), 1));
    }

    @Test
    void chooseTheEntryByTheValueOfTheInput() {
        ScriptedTasks tasks = tasks("""
                { 'r': { 'when': [{ 'input': { 'a': 1, 'b': 2 }, 'attempts': [{ 'result': 'first' }, { 'result': 'second' }] },
                                  { 'input': null, 'attempts': [{ 'result': 'null' }] }] } }
                """);

        assertThat(tasks.invoke("r", json("{ 'b': 2.0, 'a': 1e0 }")).answer()).isEqualTo(result("'first'"));
        assertThat(tasks.invoke("r", json("null")).answer()).isEqualTo(result("'null'"));
        assertThat(tasks.invoke("r", json("{ 'a': 1, 'b': 2 }")).answer()).isEqualTo(result("'second'"));
    }

    @Test
    void refuseAResourceWithoutScript() {
        assertThatThrownBy(() -> tasks("{ 'r': [{ 'echo': true }] }").invoke("s", json("0")))
                .isInstanceOf(ScriptException.class)
                .hasMessage("there is no task script for the resource 's'");
    }

    @Test
    void refuseMoreInvocationsThanTheScriptAnswers() {
        ScriptedTasks tasks = tasks("{ 'r': [{ 'echo': true, 'times': 2 }] }");
        tasks.invoke("r", json("0"));
        tasks.invoke("r", json("0"));

        assertThatThrownBy(() -> tasks.invoke("r", json("0")))
                .isInstanceOf(ScriptException.class)
                .hasMessage("the task script of 'r' runs out: it answers 2 invocations, and there is one more");
    }

    @Test
    void refuseAnInputThatNoEntryHas() {
        ScriptedTasks tasks = tasks("{ 'r': { 'when': [{ 'input': 1, 'attempts': [{ 'echo': true }] }] } }");

        assertThatThrownBy(() -> tasks.invoke("r", json("{ 'a': 2 }")))
                .isInstanceOf(ScriptException.class)
                .hasMessage("the task script of 'r' has no entry 'when' the input is {\"a\":2}");
    }

    @Test
    void rememberEveryInvocation() {
        ScriptedTasks tasks = tasks("{ 'r': [{ 'echo': true }] }");
        tasks.invoke("r", json("1"));
        assertThatThrownBy(() -> tasks.invoke("s", json("2"))).isInstanceOf(ScriptException.class);

        assertThat(tasks.invocations()).containsExactly(new Invocation("r", json("1")), new Invocation("s", json("2")));
    }

    @Test
    void beginAnewInEachRun() {
        TaskScripts scripts = TaskScriptsReader.read(json("{ 'r': [{ 'result': 1 }] }"));
        new ScriptedTasks(scripts).invoke("r", json("0"));

        assertThat(new ScriptedTasks(scripts).invoke("r", json("0")).answer()).isEqualTo(result("1"));
    }

    @Test
    void keepEqualEntriesOfTwoResourcesApart() {
        String when = "{ 'when': [{ 'input': 1, 'attempts': [{ 'result': 1 }] }] }";
        ScriptedTasks tasks = tasks("{ 'r': " + when + ", 's': " + when + " }");

        assertThat(tasks.invoke("r", json("1")).answer()).isEqualTo(result("1"));
        assertThat(tasks.invoke("s", json("1")).answer()).isEqualTo(result("1"));
    }

    @Test
    void wrapWhatAFunctionReturns() {
        ScriptedTasks tasks = tasks("{ 'arn:aws:states:::lambda:invoke': [{ 'returns': { 'a': 1 } }] }");

        JsonNode result = value(tasks.invoke("arn:aws:states:::lambda:invoke", json("{ 'FunctionName': 'f' }")));

        assertThat(result.propertyNames())
                .containsExactlyInAnyOrder(
                        "ExecutedVersion", "Payload", "SdkHttpMetadata", "SdkResponseMetadata", "StatusCode");
        assertThat(result.path("Payload")).isEqualTo(json("{ 'a': 1 }"));
        assertThat(result.path("StatusCode").intValue()).isEqualTo(200);
    }

    @Test
    void wrapWhatANestedExecutionReturnsAsTextOrAsItIs() {
        String text = "arn:aws:states:::states:startExecution.sync";
        ScriptedTasks tasks =
                tasks("{ '" + text + "': [{ 'returns': { 'a': 1 } }], '" + text + ":2': [{ 'returns': { 'a': 1 } }] }");
        JsonNode input = json("{ 'StateMachineArn': 'arn:aws:states:us-east-1:1:stateMachine:m', 'Name': 'n' }");

        JsonNode asText = value(tasks.invoke(text, input));
        JsonNode asItIs = value(tasks.invoke(text + ":2", input));

        assertThat(asText.path("Output").stringValue()).isEqualTo("{\"a\":1}");
        assertThat(asItIs.path("Output")).isEqualTo(json("{ 'a': 1 }"));
        assertThat(asItIs.path("ExecutionArn").stringValue()).isEqualTo("arn:aws:states:us-east-1:1:execution:m:n");
        assertThat(asItIs.path("Input")).isEqualTo(json("{}"));
    }

    @Test
    void giveWhatAWorkerReturnsAsItIs() {
        String activity = "arn:aws:states:us-east-1:123456789012:activity:a";
        ScriptedTasks tasks = tasks("{ '" + activity + "': [{ 'returns': 5 }] }");

        assertThat(tasks.invoke(activity, json("0")).answer()).isEqualTo(result("5"));
    }

    @Test
    void refuseToGuessTheShapeOfAnotherService() {
        ScriptedTasks tasks = tasks("{ 'arn:aws:states:::sns:publish': [{ 'returns': 5 }] }");

        assertThatThrownBy(() -> tasks.invoke("arn:aws:states:::sns:publish", json("0")))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("give it as 'result', not 'returns'");
    }

    private static JsonNode value(Attempt attempt) {
        return ((Answer.Result) attempt.answer()).value();
    }
}
