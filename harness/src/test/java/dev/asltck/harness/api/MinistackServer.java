package dev.asltck.harness.api;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.process.ChildProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server of ministack, as it has been installed for the engine of this name. */
public final class MinistackServer implements Server {

    private static final Path PROGRAM = Path.of("..", "engines", "ministack", "installed", "venv", "bin", "ministack")
            .toAbsolutePath();

    private static final int START_SECONDS = 60;
    private static final int LOOK_MILLIS = 50;

    private final int port;
    private @Nullable ChildProcess process;

    private MinistackServer(int port) {
        this.port = port;
    }

    /** Skips the test if it is not installed. */
    public static MinistackServer installed() {
        assumeTrue(
                Files.isExecutable(PROGRAM), "ministack is not installed; run './asl-tck engines install ministack'");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new MinistackServer(socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException("there is no free port", e);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void ensureRunning() throws AdapterException, InterruptedException {
        if (process != null && process.isAlive()) {
            return;
        }
        try {
            ChildProcess started = ChildProcess.start(
                    List.of(PROGRAM.toString()),
                    Path.of(""),
                    Map.of("GATEWAY_PORT", String.valueOf(port), "BIND_HOST", "127.0.0.1", "LOG_LEVEL", "ERROR"));
            process = started;
            awaitReady(started);
        } catch (IOException e) {
            throw new AdapterException("ministack cannot be started: " + e.getMessage());
        }
    }

    private void awaitReady(ChildProcess started) throws AdapterException, InterruptedException {
        long end = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        while (!answers()) {
            if (started.waitFor(LOOK_MILLIS)) {
                throw new AdapterException("ministack " + started.ending());
            }
            if (System.nanoTime() > end) {
                throw new AdapterException("ministack does not listen after " + START_SECONDS + " seconds");
            }
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LOOK_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String ending() {
        return process == null ? "was killed" : "is still there";
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
