package dev.asltck.harness.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.streams.protocol.Message.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.node.JsonNodeFactory;

@Timeout(60)
class TimedAnswersTest {

    private static final Task TASK = new Task("1", 2, "urn:task:x", JsonNodeFactory.instance.numberNode(5));

    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final TimedAnswers answers = new TimedAnswers(scheduler, lines::add);

    @AfterEach
    void stop() {
        scheduler.shutdownNow();
    }

    private static Attempt attempt(Answer answer, long after) {
        return new Attempt(answer, after, Optional.of(1L), 1);
    }

    private void assertNothingIsDue() {
        assertThat(scheduler.getQueue()).allMatch(each -> ((Future<?>) each).isCancelled());
    }

    @Test
    void givesHeartbeatsUntilTheAnswer() throws InterruptedException {
        answers.answer(TASK, attempt(new Answer.Echo(), 3));

        List<String> said = new ArrayList<>();
        do {
            said.add(lines.take());
        } while (!said.get(said.size() - 1).contains("answer"));
        assertThat(said)
                .startsWith("{\"type\":\"heartbeat\",\"id\":\"1\",\"task\":2}")
                .endsWith("{\"type\":\"answer\",\"id\":\"1\",\"task\":2,\"result\":5}");
        assertNothingIsDue();
    }

    @Test
    void givesHeartbeatsForAsLongAsTheRunTakesIfThereIsNoAnswer() throws InterruptedException {
        answers.answer(TASK, attempt(new Answer.Never(), 0));

        assertThat(lines.take()).contains("heartbeat");
        assertThat(lines.take()).contains("heartbeat");
        answers.end();
        assertNothingIsDue();
    }

    @Test
    void answersNothingOnceTheRunIsOver() {
        answers.end();

        answers.answer(TASK, attempt(new Answer.Echo(), 0));

        assertNothingIsDue();
        assertThat(lines).isEmpty();
    }
}
