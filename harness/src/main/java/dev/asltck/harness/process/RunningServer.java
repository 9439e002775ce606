package dev.asltck.harness.process;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A server that has been started. What it prints is read all the time, and the end of it kept. */
final class RunningServer implements AutoCloseable {

    /** Between two questions whether it is ready. */
    private static final int PAUSE_MILLIS = 50;

    private final ChildProcess process;
    private final OutputTail output;
    private final Readiness readiness;
    private final URI address;

    private RunningServer(ServerCommand command, URI address) throws IOException {
        this.process = ChildProcess.startWithOneOutput(command.command(), command.folder(), command.environment());
        this.output = OutputTail.of(new InputStreamReader(process.output(), StandardCharsets.UTF_8));
        this.readiness = command.readiness();
        this.address = address;
    }

    /** Starts it, and returns when it is ready. */
    static RunningServer start(ServerCommand command, URI address) throws IOException, InterruptedException {
        RunningServer server = new RunningServer(command, address);
        try {
            server.awaitReady();
            return server;
        } catch (IOException | InterruptedException e) {
            server.close();
            throw e;
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!readiness.isShownBy(address)) {
            if (process.waitFor(PAUSE_MILLIS)) {
                throw new IOException("the server " + ending() + "; it should have " + readiness.text());
            }
            if (Duration.ofNanos(System.nanoTime() - start).compareTo(readiness.within()) > 0) {
                throw new IOException("the server has not " + readiness.text() + " within "
                        + readiness.within().toSeconds() + " s" + said());
            }
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it is alive, and answers. */
    boolean isReady() throws InterruptedException {
        return isAlive() && readiness.isShownBy(address);
    }

    /** How it has ended, for people. */
    String ending() throws InterruptedException {
        return process.ending() + said();
    }

    private String said() throws InterruptedException {
        String end = output.text();
        return end.isEmpty() ? "" : ", saying: " + end;
    }

    @Override
    public void close() {
        process.close();
    }
}
