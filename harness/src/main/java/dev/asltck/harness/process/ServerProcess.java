package dev.asltck.harness.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A server that is started when it is needed, and again when it has ended; always on a free port of this machine. */
public final class ServerProcess implements Server {

    private final ServerCommand command;
    private @Nullable RunningServer running;

    public ServerProcess(ServerCommand command) {
        this.command = command;
    }

    @Override
    public synchronized URI ensureRunning() throws IOException, InterruptedException {
        RunningServer present = running;
        if (present == null || !present.isAlive()) {
            stop();
            present = RunningServer.start(command, freePort());
            running = present;
        }
        return present.address();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public synchronized Optional<String> ending() throws InterruptedException {
        RunningServer present = running;
        return present == null || present.isAlive() ? Optional.empty() : Optional.of(present.ending());
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
