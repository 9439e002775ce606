package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.ShellText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Lets a command end in order when its process is asked to end, as by Ctrl-C: the thread is interrupted and has a moment to release what
 * it holds.
 */
final class Interruption implements AutoCloseable {

    private static final String RESUME = "--resume";

    /** Nobody waits longer for a program that is to end. */
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final CountDownLatch released = new CountDownLatch(1);
    private final Thread thread;
    private final Thread hook = new Thread(this::interrupt, "asl-tck-interruption");

    private Interruption(Thread thread) {
        this.thread = thread;
    }

    /** Until it is closed, the calling thread is interrupted when the process is asked to end. */
    static Interruption ofThisThread() {
        Interruption interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void interrupt() {
        thread.interrupt();
        try {
            released.await(MOMENT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What to do next.
     *
     * @param results folder in which they are
     * @param arguments of the command that was interrupted
     */
    static String advice(Optional<Path> results, List<String> arguments) {
        if (results.isEmpty()) {
            return "interrupted; no results were written, with --results DIR the run could be resumed";
        }
        String command = arguments.stream()
                .filter(argument -> !argument.equals(RESUME))
                .map(ShellText::quoted)
                .collect(Collectors.joining(" "));
        return "interrupted; what has finished is in " + results.get() + ". To go on: ./asl-tck " + command + " "
                + RESUME;
    }

    @Override
    public void close() {
        released.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook was of use.
        }
    }
}
