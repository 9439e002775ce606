package dev.asltck.harness.runner;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
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

    /**
     * What came of a task: a result, or what it has thrown, or neither if the deadline has passed.
     *
     * @param stopped whether a task that was late has let itself be interrupted
     */
    public record Attempt<T>(@Nullable T result, @Nullable Throwable thrown, boolean inTime, boolean stopped) {

        static <T> Attempt<T> ended(@Nullable T result, @Nullable Throwable thrown) {
            return new Attempt<>(result, thrown, true, false);
        }

        static <T> Attempt<T> late(boolean stopped) {
            return new Attempt<>(null, null, false, stopped);
        }
    }

    /**
     * Runs a task; one that is late is interrupted and left alone.
     *
     * @throws InterruptedException if the calling thread is interrupted; the task is abandoned
     */
    public <T> Attempt<T> run(Callable<T> task, Duration deadline) throws InterruptedException {
        return run(task, deadline, Duration.ZERO);
    }

    /**
     * Runs a task.
     *
     * @param grace how long a task that is late may take to stop, before it is left alone
     * @throws InterruptedException if the calling thread is interrupted; the task is abandoned
     */
    public <T> Attempt<T> run(Callable<T> task, Duration deadline, Duration grace) throws InterruptedException {
        FutureTask<T> running = new FutureTask<>(task);
        thread.execute(running);
        try {
            return Attempt.ended(running.get(deadline.toMillis(), TimeUnit.MILLISECONDS), null);
        } catch (ExecutionException e) {
            return Attempt.ended(null, e.getCause());
        } catch (TimeoutException e) {
            interrupt();
            return Attempt.late(stops(running, grace));
        } catch (InterruptedException e) {
            interrupt();
            throw e;
        }
    }

    private void interrupt() {
        thread.shutdownNow();
        thread = newThread(name);
    }

    /** Whether it ends because it was interrupted, or after all. */
    private static boolean stops(FutureTask<?> running, Duration grace) throws InterruptedException {
        try {
            running.get(grace.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return e.getCause() instanceof InterruptedException;
        } catch (TimeoutException e) {
            return false;
        }
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
