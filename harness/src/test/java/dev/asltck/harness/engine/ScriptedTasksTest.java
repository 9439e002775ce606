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
}
