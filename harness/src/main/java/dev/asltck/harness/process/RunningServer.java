package dev.asltck.harness.process;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A server that has been started. What it prints is read all the time, and the end of it kept. */
final class RunningServer implements AutoCloseable {

    private static final String HOST = "http://127.0.0.1:";

    /** Between two questions whether it is ready. */
    private static final int PAUSE_MILLIS = 50;

    private final ChildProcess process;
    private final OutputTail output;
    private final URI address;

    private RunningServer(ChildProcess process, URI address) {
        this.process = process;
        this.output = OutputTail.of(new InputStreamReader(process.output(), StandardCharsets.UTF_8));
        this.address = address;
    }

    /** Starts it, and returns when it is ready. */
    static RunningServer start(ServerCommand template, int port) throws IOException, InterruptedException {
        ServerCommand command = template.on(port);
        RunningServer server = new RunningServer(
                ChildProcess.startWithOneOutput(command.command(), command.folder(), command.environment()),
                URI.create(HOST + port));
        boolean isReady = false;
        try {
            server.awaitReady(command.readiness());
            isReady = true;
            return server;
        } finally {
            if (!isReady) {
                server.close();
            }
        }
    }

    private void awaitReady(Readiness readiness) throws IOException, InterruptedException {
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

    URI address() {
        return address;
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
