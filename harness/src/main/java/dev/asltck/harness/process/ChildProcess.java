package dev.asltck.harness.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program that runs beside this one. What it prints on standard error is read all the time, and the end of it kept. When it is closed,
 * and when this program ends in whatever way it can notice, it is killed with everything that it has started.
 */
public final class ChildProcess implements AutoCloseable {

    /** A program that has closed its streams is given this long to end as well. */
    private static final int MOMENT_SECONDS = 1;

    private final Process process;
    private final ProcessFamily family;
    private final OutputTail errors;
    private final Thread atExit;

    private ChildProcess(Process process, ProcessFamily family) {
        this.process = process;
        this.family = family;
        this.errors = OutputTail.of(process.errorReader(StandardCharsets.UTF_8));
        this.atExit = new Thread(family::kill, "asl-tck-process-exit");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Starts a program.
     *
     * @param folder to run in; a program given by a path with a slash is looked up from there
     * @param environment added to ours
     * @throws IOException if there is no such program, or it cannot be run
     */
    public static ChildProcess start(List<String> command, Path folder, Map<String, String> environment)
            throws IOException {
        return start(builder(command, folder, environment));
    }

    /** Starts a program that is not one to converse with: what it prints on standard error comes among what else it prints. */
    public static ChildProcess startWithOneOutput(List<String> command, Path folder, Map<String, String> environment)
            throws IOException {
        return start(builder(command, folder, environment).redirectErrorStream(true));
    }

    private static ProcessBuilder builder(List<String> command, Path folder, Map<String, String> environment) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private static ChildProcess start(ProcessBuilder builder) throws IOException {
        String mark = UUID.randomUUID().toString();
        builder.environment().put(ProcessFamily.MARK, mark);
        Process process = builder.start();
        return new ChildProcess(process, new ProcessFamily(process.toHandle(), mark));
    }

    /** Where it reads from. Not buffered. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** What it prints. Has to be read, or the program waits. */
    public InputStream output() {
        return process.getInputStream();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when it has ended, even while others of its family still hold its streams. */
    public CompletableFuture<?> onExit() {
        return process.onExit();
    }

    /**
     * Waits until it has ended.
     *
     * @return whether it has, in time
     */
    public boolean waitFor(long milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Waits until it has ended, and gives its exit code. */
    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** How it has ended, for people; it is given a moment to do so. */
    public String ending() throws InterruptedException {
        String how = process.waitFor(MOMENT_SECONDS, TimeUnit.SECONDS)
                ? "ended with exit code " + process.exitValue()
                : "closed its output";
        String said = errors.text();
        return said.isEmpty() ? how : how + ", saying: " + said;
    }

    /** The end of what it has printed on standard error. */
    public String errors() throws InterruptedException {
        return errors.text();
    }

    @Override
    public void close() {
        family.kill();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The hook is running.
        }
    }
}
