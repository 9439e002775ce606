package dev.asltck.harness.streams;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.streams.protocol.Hello;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The process of an adapter; a new one when it has broken down. */
final class RunningAdapter {

    private final AdapterProgram program;
    private final Duration patience;
    private final Incidents incidents;
    /** Unlike a monitor, it can be waited for by a thread that may be interrupted. */
    private final ReentrantLock starting = new ReentrantLock();

    private @Nullable AdapterProcess process;
    private @Nullable Hello hello;

    /** @param patience until it has said what it is */
    RunningAdapter(AdapterProgram program, Duration patience, Incidents incidents) {
        this.program = program;
        this.patience = patience;
        this.incidents = incidents;
    }

    /** Starts the first process. */
    Hello start() throws AdapterException, InterruptedException {
        starting.lockInterruptibly();
        try {
            hello = begin();
            return hello;
        } finally {
            starting.unlock();
        }
    }

    /**
     * The process, or a new one.
     *
     * @throws AdapterException if it cannot be started again, or calls itself something else
     */
    AdapterProcess usable() throws AdapterException, InterruptedException {
        starting.lockInterruptibly();
        try {
            AdapterProcess current = Objects.requireNonNull(process);
            if (!current.isUsable()) {
                restart();
            }
            return Objects.requireNonNull(process);
        } finally {
            starting.unlock();
        }
    }

    private void restart() throws AdapterException, InterruptedException {
        Hello again;
        try {
            again = begin();
        } catch (AdapterException e) {
            throw AdapterException.breakdown("the adapter cannot be started again: " + e.explanation());
        }
        if (!again.equals(hello)) {
            leave(Duration.ZERO);
            throw AdapterException.breakdown("started again, the adapter says something else in 'hello' than before");
        }
    }

    private Hello begin() throws AdapterException, InterruptedException {
        AdapterProcess started;
        try {
            started = AdapterProcess.start(program, incidents);
        } catch (IOException e) {
            throw new AdapterException(String.valueOf(e.getMessage()));
        }
        process = started;
        return started.negotiate(patience);
    }

    /** Ends it; it is asked first. */
    void leave(Duration patience) {
        if (process != null) {
            process.leave(patience);
        }
    }
}
