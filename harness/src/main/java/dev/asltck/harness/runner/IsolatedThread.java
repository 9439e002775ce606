package dev.asltck.harness.runner;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A thread that can be abandoned: whatever a task on it throws is a value here, and a hang costs no more than the deadline. For one
 * caller at a time.
 */
public final class IsolatedThread implements AutoCloseable {

    /** Room for tasks that recurse: a stack overflow should be theirs, not a matter of our default. */
    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final String name;
    private ExecutorService thread;

    public IsolatedThread(String name) {
        this.name = name;
        this.thread = newThread(name);
    }

    /** What came of a task: exactly one of the two is there, or neither if the deadline has passed. */
    public record Attempt<T>(@Nullable T result, @Nullable Throwable thrown, boolean inTime) {}

    /**
     * Runs a task.
     *
     * @throws InterruptedException if the calling thread is interrupted; the task is abandoned
     */
    public <T> Attempt<T> run(Callable<T> task, Duration deadline) throws InterruptedException {
        Future<T> running = thread.submit(task);
        try {
            return new Attempt<>(running.get(deadline.toMillis(), TimeUnit.MILLISECONDS), null, true);
        } catch (ExecutionException e) {
            return new Attempt<>(null, e.getCause(), true);
        } catch (TimeoutException e) {
            abandon(running);
            return new Attempt<>(null, null, false);
        } catch (InterruptedException e) {
            abandon(running);
            throw e;
        }
    }

    private void abandon(Future<?> running) {
        running.cancel(true);
        thread.shutdownNow();
        thread = newThread(name);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private static ExecutorService newThread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, name, STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }
}
