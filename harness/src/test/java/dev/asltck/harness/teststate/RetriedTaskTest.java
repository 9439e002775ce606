package dev.asltck.harness.teststate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.asltck.harness.api.Server;
import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A task that is retried. No server that can be installed answers as AWS documents it, so one here does: two Retriers, of which the
 * second applies to the error E and gives up after two retries.
 */
class RetriedTaskTest {

    private final List<Integer> retries = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private TestStateEngine engine;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        engine = TestStateEngine.start(TestStateSettings.at("stub", Connection.to(endpoint)), Server.external());
    }

    @AfterEach
    void stop() {
        engine.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] answer = answer(exchange.getRequestBody().readAllBytes()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String answer(byte[] body) {
        JsonNode request = read(body);
        JsonNode mock = request.path("mock");
        if (mock.has("result")) {
            return "{\"status\":\"SUCCEEDED\",\"output\":\"3\",\"inspectionData\":{\"afterInputPath\":\"1\"}}";
        }
        int count = request.path("stateConfiguration").path("retrierRetryCount").intValue();
        retries.add(count);
        return count < 2
                ? "{\"status\":\"RETRIABLE\",\"error\":\"E\",\"inspectionData\":{\"errorDetails\":{\"retryIndex\":1}}}"
                : "{\"status\":\"FAILED\",\"error\":\"E\",\"cause\":\"for good\"}";
    }

    private static JsonNode read(byte[] body) {
        try {
            return Json.read(new String(body, StandardCharsets.UTF_8));
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Observation run(String attempts) throws Exception {
        CaseJson aCase = CaseJson.good()
                .withState("{ 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true }")
                .with("tasks", "{ 'urn:task:x': " + attempts + " }");
        return engine.run(aCase.read().stimulus(), Dialect.AWS);
    }

    @Test
    void isInvokedAgainUntilItSucceeds() throws Exception {
        Observation observation = run("[{ 'error': 'E', 'times': 2 }, { 'result': 3 }]");

        assertThat(observation.outcome()).isEqualTo(new ObservedOutcome.Succeeded(CaseJson.json("3")));
        assertThat(observation.invocations()).hasSize(3);
    }

    @Test
    void tellsHowOftenTheRetrierWasApplied() throws Exception {
        Observation observation = run("[{ 'error': 'E', 'times': 3 }]");

        assertThat(observation.outcome()).isInstanceOf(ObservedOutcome.Failed.class);
        assertThat(observation.invocations()).hasSize(3);
        assertThat(retries).as("0 finds out which Retrier applies").containsExactly(0, 0, 1, 0, 2);
    }
}
