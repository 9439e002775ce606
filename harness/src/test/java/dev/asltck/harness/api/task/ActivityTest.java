package dev.asltck.harness.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.api.task.TaskPoll.Task;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final BlockingQueue<CompletableFuture<Task>> polls = new LinkedBlockingQueue<>();
    private final Activity activity = new Activity("arn", this::poll, timer);

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    private CompletableFuture<Task> poll(String arn) {
        CompletableFuture<Task> poll = new CompletableFuture<>();
        polls.add(poll);
        return poll;
    }

    private CompletableFuture<Task> nextPoll() throws InterruptedException {
        CompletableFuture<Task> poll = polls.poll(10, TimeUnit.SECONDS);
        assertThat(poll).isNotNull();
        return poll;
    }

    /** An execution that notes what it gets. */
    private static final class Execution implements TaskReceiver {

        private final BlockingQueue<String> got = new LinkedBlockingQueue<>();

        /** What it gets next; the poll may be looked at by another thread. */
        private String next() throws InterruptedException {
            return Objects.requireNonNullElse(got.poll(10, TimeUnit.SECONDS), "(nothing)");
        }

        @Override
        public void received(String token, String input) {
            got.add(token);
        }

        @Override
        public void failed(Refusal why) {
            got.add(why.code());
        }
    }

    @Test
    void isNotPolledBeforeItServes() {
        assertThat(polls).isEmpty();
    }

    @Test
    void handsTasksToTheExecutionThatItServes() throws InterruptedException {
        Execution execution = new Execution();
        activity.serve(execution);

        nextPoll().complete(new Task("token-1", "0"));
        nextPoll().complete(new Task("token-2", "0"));

        assertThat(execution.next()).isEqualTo("token-1");
        assertThat(execution.next()).isEqualTo("token-2");
        assertThat(activity.isStray()).isFalse();
    }

    @Test
    void keepsAPollForTheNextExecution() throws InterruptedException {
        Execution first = new Execution();
        Execution second = new Execution();
        activity.serve(first);
        CompletableFuture<Task> waiting = nextPoll();
        activity.rest();
        activity.serve(second);

        waiting.complete(new Task("token", "0"));

        assertThat(first.got).isEmpty();
        assertThat(second.next()).isEqualTo("token");
    }

    @Test
    void isStrayOnceATaskCameForNobody() throws InterruptedException {
        activity.serve(new Execution());
        CompletableFuture<Task> waiting = nextPoll();
        activity.rest();

        waiting.complete(new Task("token", "0"));

        assertThat(activity.isStray()).isTrue();
    }

    @Test
    void pollsAgainIfThereWasNoTask() throws InterruptedException {
        Execution execution = new Execution();
        activity.serve(execution);

        nextPoll().complete(new Task("", ""));
        nextPoll().complete(new Task("token", "0"));

        assertThat(execution.next()).isEqualTo("token");
    }

    @Test
    void pollsAgainAfterALostConnection() throws InterruptedException {
        Execution execution = new Execution();
        activity.serve(execution);

        nextPoll().completeExceptionally(new IllegalStateException("connection lost"));
        nextPoll().complete(new Task("token", "0"));

        assertThat(execution.next()).isEqualTo("token");
    }

    @Test
    void tellsThatPollingIsRefused() throws InterruptedException {
        Execution execution = new Execution();
        activity.serve(execution);

        nextPoll().completeExceptionally(RecordedAnswers.exception(new Refusal(400, "ActivityDoesNotExist", "")));

        assertThat(execution.next()).isEqualTo("ActivityDoesNotExist");
        assertThat(polls).isEmpty();
    }
}
