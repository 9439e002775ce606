package dev.asltck.harness.runner;

import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Lets an engine run on a thread that can be abandoned: whatever it throws is a value here, and a hang costs no more than the deadline.
 * For one caller at a time.
 */
final class IsolatedEngine implements AutoCloseable {

    /** Room for engines that recurse: a stack overflow should be theirs, not a matter of our default. */
    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final Engine engine;
    private ExecutorService thread = newThread();

    IsolatedEngine(Engine engine) {
        this.engine = engine;
    }

    /** What came of a run: exactly one of the two is there, or neither if the deadline has passed. */
    record Attempt(
            @Nullable Observation observation, @Nullable Throwable thrown, boolean inTime) {}

    Attempt run(Stimulus stimulus, Dialect dialect, Duration deadline) throws InterruptedException {
        Future<Observation> running = thread.submit(() -> engine.run(stimulus, dialect));
        try {
            return new Attempt(running.get(deadline.toMillis(), TimeUnit.MILLISECONDS), null, true);
        } catch (ExecutionException e) {
            return new Attempt(null, e.getCause(), true);
        } catch (TimeoutException e) {
            abandon(running);
            return new Attempt(null, null, false);
        } catch (InterruptedException e) {
            abandon(running);
            throw e;
        }
    }

    private void abandon(Future<Observation> running) {
        running.cancel(true);
        thread.shutdownNow();
        thread = newThread();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private static ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "asl-tck-engine", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }
}
