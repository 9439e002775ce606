package dev.asltck.harness.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A server of ours, on a port of this machine that was free. It is started when it is needed, and again when it has ended or answers no
 * more. Any number of threads may call it.
 */
public final class ServerProcess implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final ServerCommand command;
    private final URI address;
    private @Nullable RunningServer running;

    private ServerProcess(ServerCommand command, int port) {
        this.command = command.on(port);
        this.address = URI.create("http://" + HOST + ":" + port);
    }

    /**
     * Chooses a port, and starts nothing yet.
     *
     * @throws IOException if none is free
     */
    public static ServerProcess of(ServerCommand command) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new ServerProcess(command, socket.getLocalPort());
        }
    }

    /** Where it listens, whenever it is running. */
    public URI address() {
        return address;
    }

    /**
     * Returns when it is ready.
     *
     * @throws IOException if it cannot be started, with a message for people
     */
    public synchronized void ensureRunning() throws IOException, InterruptedException {
        if (running == null || !running.isReady()) {
            close();
            running = RunningServer.start(command, address);
        }
    }

    /** How it has ended, for people; nothing if it is running, or was not started. */
    public synchronized Optional<String> ending() throws InterruptedException {
        return running == null || running.isAlive() ? Optional.empty() : Optional.of(running.ending());
    }

    /** Ends it. */
    @Override
    public synchronized void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
