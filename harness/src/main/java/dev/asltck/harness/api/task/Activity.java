package dev.asltck.harness.api.task;

import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.task.TaskPoll.Task;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An activity, which serves one execution at a time: a token does not say which execution it belongs to. While it serves one it is polled;
 * a poll that is still waiting when the execution has ended goes on waiting for the next.
 */
public final class Activity {

    /** A poll that brings nothing and took less was not a long one; then there has to be a pause. */
    private static final long LONG_POLL_MILLIS = 500;

    private static final long SHORTEST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 250;

    private final String arn;
    private final TaskPoll poll;
    private final ScheduledExecutorService timer;

    private @Nullable TaskReceiver receiver;
    private boolean polling;
    private boolean stray;
    private long pause = SHORTEST_PAUSE_MILLIS;

    Activity(String arn, TaskPoll poll, ScheduledExecutorService timer) {
        this.arn = arn;
        this.poll = poll;
        this.timer = timer;
    }

    public String arn() {
        return arn;
    }

    /** Begins to serve an execution. */
    public synchronized void serve(TaskReceiver execution) {
        receiver = execution;
        pause = SHORTEST_PAUSE_MILLIS;
        if (!polling) {
            polling = true;
            poll();
        }
    }

    /** Ends to serve it. */
    public synchronized void rest() {
        receiver = null;
    }

    /** Whether a task came when there was no execution: another may come, and be taken for one of the next execution. */
    public synchronized boolean isStray() {
        return stray;
    }

    private void poll() {
        long start = System.nanoTime();
        CompletableFuture<?> unused =
                poll.poll(arn).whenComplete((task, failure) -> polled(task, failure, System.nanoTime() - start));
    }

    private synchronized void polled(@Nullable Task task, @Nullable Throwable failure, long nanos) {
        long wait = 0;
        if (task != null && !task.token().isEmpty()) {
            deliver(task);
        } else {
            wait = pauseAfter(nanos);
            if (failure != null) {
                report(failure);
            }
        }
        pollAgain(wait);
    }

    private void deliver(Task task) {
        pause = SHORTEST_PAUSE_MILLIS;
        if (receiver == null) {
            stray = true;
        } else {
            receiver.received(task.token(), task.input());
        }
    }

    private long pauseAfter(long nanos) {
        if (TimeUnit.NANOSECONDS.toMillis(nanos) >= LONG_POLL_MILLIS) {
            return 0;
        }
        long now = pause;
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        return now;
    }

    /** Connections come and go; if it is the server that has gone, whoever watches the execution finds out. */
    private void report(Throwable failure) {
        Optional<Refusal> refusal = StepFunctions.refusal(failure);
        if (receiver != null && refusal.isPresent()) {
            receiver.failed(refusal.get());
            receiver = null;
        }
    }

    private void pollAgain(long wait) {
        if (receiver == null) {
            polling = false;
        } else {
            Future<?> unused = timer.schedule(this::continued, wait, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void continued() {
        if (receiver == null) {
            polling = false;
        } else {
            poll();
        }
    }
}
