package dev.asltck.harness.teststate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.asltck.harness.api.Server;
import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.reference.dialect.Dialect;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that may end, and is started again on its port when somebody asks for it. */
class LostServerTest implements Server {

    private HttpServer server;
    private InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private boolean running;
    private int asked;
    private TestStateEngine engine;

    @BeforeEach
    void start() throws Exception {
        listen();
        URI endpoint = URI.create("http://127.0.0.1:" + address.getPort());
        engine = TestStateEngine.start(TestStateSettings.at("stub", Connection.to(endpoint)), this);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    private void listen() throws IOException {
        server = HttpServer.create(address, 0);
        server.createContext("/", LostServerTest::answer);
        server.start();
        address = server.getAddress();
        running = true;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] answer = "{\"status\":\"SUCCEEDED\",\"output\":\"3\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void ensureRunning() {
        asked++;
        if (!running) {
            try {
                listen();
            } catch (IOException e) {
                throw new IllegalStateException("the port of a moment ago is taken", e);
            }
        }
    }

    @Override
    public String ending() {
        return "was ended";
    }

    @Override
    public void close() {
        server.stop(0);
        running = false;
    }

    private Observation run() throws Exception {
        CaseJson aCase = CaseJson.good().withState("{ 'Type': 'Pass', 'End': true }");
        return engine.run(aCase.read().stimulus(), Dialect.AWS);
    }

    @Test
    void isLeftAloneAsLongAsItAnswers() throws Exception {
        run();
        run();

        assertThat(asked).as("once, when the engine was started").isEqualTo(1);
    }

    @Test
    void isStartedAgainForTheNextCase() throws Exception {
        close();

        assertThatThrownBy(this::run)
                .isInstanceOf(EngineCrashException.class)
                .hasMessageStartingWith("the server was ended (");
        assertThat(run().outcome()).isEqualTo(new ObservedOutcome.Succeeded(CaseJson.json("3")));
        assertThat(asked).isEqualTo(2);
    }
}
