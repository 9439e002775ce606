package dev.asltck.harness.api;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.process.Readiness;
import dev.asltck.harness.process.ServerCommand;
import dev.asltck.harness.process.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The server of ministack, as it has been installed for the engine of this name. */
public final class MinistackServer implements Server {

    private static final Path PROGRAM = Path.of("..", "engines", "ministack", "installed", "venv", "bin", "ministack")
            .toAbsolutePath();

    private final ServerProcess process;

    private MinistackServer(ServerProcess process) {
        this.process = process;
    }

    /** Skips the test if it is not installed. */
    public static MinistackServer installed() {
        assumeTrue(
                Files.isExecutable(PROGRAM), "ministack is not installed; run './asl-tck engines install ministack'");
        ServerCommand command = new ServerCommand(
                List.of(PROGRAM.toString()),
                Path.of(""),
                Map.of("GATEWAY_PORT", "{port}", "BIND_HOST", "127.0.0.1", "LOG_LEVEL", "ERROR"),
                new Readiness(Optional.of(new Readiness.Answer("/_ministack/health", 200)), Duration.ofSeconds(60)));
        try {
            return new MinistackServer(ServerProcess.of(command));
        } catch (IOException e) {
            throw new IllegalStateException("there is no free port", e);
        }
    }

    public URI endpoint() {
        return process.address();
    }

    @Override
    public void ensureRunning() throws AdapterException, InterruptedException {
        try {
            process.ensureRunning();
        } catch (IOException e) {
            throw new AdapterException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String ending() throws InterruptedException {
        return process.ending().orElse("was killed");
    }

    @Override
    public void close() {
        process.close();
    }
}
