package dev.asltck.harness.api.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.corpus.TaskScriptsReader;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.engine.UnsupportedCaseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaskDeskTest {

    private final ScheduledExecutorService timer = new HastyTimer();
    private final RecordedAnswers answers = new RecordedAnswers();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    private TaskDesk desk(String scripts) {
        return new TaskDesk(TaskScriptsReader.read(CaseJson.json(scripts)), answers, timer);
    }

    @Test
    void answersEachTaskByItsToken() {
        TaskDesk desk = desk("{ 'r': [{ 'result': 1 }], 's': [{ 'error': 'E', 'cause': 'c' }, { 'echo': true }] }");

        desk.receiver("s").received("token-1", "0");
        desk.receiver("r").received("token-2", "0");
        desk.receiver("s").received("token-3", "{\"k\":2}");

        assertThat(answers.sent()).containsExactly("token-1 E c", "token-2 1", "token-3 {\"k\":2}");
        assertThat(desk.invocations())
                .containsExactly(
                        new Invocation("s", CaseJson.json("0")),
                        new Invocation("r", CaseJson.json("0")),
                        new Invocation("s", CaseJson.json("{ 'k': 2 }")));
        assertThat(desk.isClean()).isTrue();
    }

    @Test
    void isNotCleanWhileATaskIsOpen() throws Exception {
        TaskDesk desk = desk("{ 'r': [{ 'never': true }] }");

        desk.receiver("r").received("token", "0");
        desk.close();

        assertThat(answers.sent()).isEmpty();
        assertThat(desk.isClean()).isFalse();
    }

    @Test
    void answersLaterWithHeartbeatsUntilThen() throws Exception {
        TaskDesk desk = desk("{ 'r': [{ 'result': 1, 'after': 200, 'heartbeatEvery': 20 }] }");

        desk.receiver("r").received("token", "0");

        assertThat(desk.await(10_000)).isTrue();
        assertThat(answers.sent()).startsWith("token alive").endsWith("token 1");
    }

    @Test
    void doesNotMindThatTheEngineHasGivenTheTaskUp() throws Exception {
        answers.refuseAll(new Refusal(400, "TaskTimedOut", ""));
        TaskDesk desk = desk("{ 'r': [{ 'result': 1 }] }");

        desk.receiver("r").received("token", "0");
        desk.check();

        assertThat(desk.isClean()).isFalse();
    }

    @Test
    void tellsThatAnAnswerIsNotTaken() {
        answers.refuseAll(new Refusal(400, "InvalidOutput", "too long"));
        TaskDesk desk = desk("{ 'r': [{ 'result': 1 }] }");

        desk.receiver("r").received("token", "0");

        assertThatThrownBy(desk::check).isInstanceOf(AdapterException.class).hasMessageContaining("too long");
    }

    @Test
    void tellsThatAScriptRunsOut() {
        TaskDesk desk = desk("{ 'r': [{ 'result': 1 }] }");

        desk.receiver("r").received("token-1", "0");
        desk.receiver("r").received("token-2", "0");

        assertThatThrownBy(() -> desk.await(10_000)).isInstanceOf(ScriptException.class);
    }

    @Test
    void tellsThatThereAreNoActivities() {
        TaskDesk desk = desk("{ 'r': [{ 'result': 1 }] }");

        desk.receiver("r").failed(new Refusal(501, "NotImplemented", ""));

        assertThatThrownBy(desk::check).isInstanceOf(UnsupportedCaseException.class);
    }

    @Test
    void answersNothingAfterTheEnd() throws Exception {
        TaskDesk desk = desk("{ 'r': [{ 'result': 1 }, { 'result': 2 }] }");

        desk.close();
        desk.receiver("r").received("token", "0");

        assertThat(answers.sent()).isEmpty();
        assertThat(desk.isClean()).isFalse();
    }

    @Test
    void waitsForAnswersThatAreUnderWay() throws Exception {
        CompletableFuture<Object> underWay = new CompletableFuture<>();
        answers.answerWith(underWay);
        TaskDesk desk = desk("{ 'r': [{ 'result': 1 }] }");
        desk.receiver("r").received("token", "0");
        assertThat(desk.isClean()).isFalse();

        timer.execute(() -> underWay.complete("taken"));
        desk.close();

        assertThat(desk.isClean()).isTrue();
    }
}
