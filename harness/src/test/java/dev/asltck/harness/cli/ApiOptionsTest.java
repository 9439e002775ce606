package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiOptionsTest {

    private static final String ENGINE = "step-functions-api";

    /** Where nobody listens, as a moment ago we did. */
    private static String deadEndpoint() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }
    }

    @Test
    void areAboutOneEngine() {
        CommandResult run = CommandResult.of("run", "--endpoint-url", "http://localhost:4566");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("are about engines with the Step Functions API; add --engine step-functions-api");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:4566", "ftp://localhost", "http://", "a b"})
    void takeOnlyUrlsOfServers(String url) {
        CommandResult run = CommandResult.of("run", "--engine", ENGINE, "--endpoint-url", url);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'" + url + "' is no URL of a server, such as http://localhost:4566");
    }

    @Test
    void demandARoleForAws() {
        CommandResult run = CommandResult.of("run", "--engine", ENGINE, "--region", "eu-central-1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--role-arn");
    }

    @Test
    void tellThatNobodyAnswers() throws IOException {
        String endpoint = deadEndpoint();

        CommandResult run = CommandResult.of("run", "--engine", ENGINE, "--endpoint-url", endpoint);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith(
                        "the engine '" + ENGINE + "' cannot be started: no answer to ListStateMachines at " + endpoint)
                .hasLineCount(1);
    }

    @Test
    void tellThatThereIsNobodyToCleanUpAt() throws IOException {
        String endpoint = deadEndpoint();

        CommandResult clean = CommandResult.of("clean", "--endpoint-url", endpoint);

        assertThat(clean.code()).isEqualTo(3);
        assertThat(clean.err())
                .startsWith("no answer to ListStateMachines at " + endpoint)
                .hasLineCount(1);
    }

    /** Something listens there, but it is no Step Functions. */
    @Test
    void tellThatNobodyUnderstandsTheAnswer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = "<p>It works!</p>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        String endpoint = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            CommandResult run = CommandResult.of("run", "--engine", ENGINE, "--endpoint-url", endpoint);
            CommandResult clean = CommandResult.of("clean", "--endpoint-url", endpoint);

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .startsWith("the engine '" + ENGINE
                            + "' cannot be started: the answer to ListStateMachines cannot be" + " read: ")
                    .hasLineCount(1);
            assertThat(clean.code()).isEqualTo(3);
            assertThat(clean.err())
                    .startsWith("the answer to ListStateMachines cannot be read: ")
                    .hasLineCount(1);
        } finally {
            server.stop(0);
        }
    }
}
