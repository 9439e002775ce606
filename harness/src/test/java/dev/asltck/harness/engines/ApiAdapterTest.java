package dev.asltck.harness.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.reference.dialect.Dialect;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Engines that are described as servers with the Step Functions API. */
@EnabledOnOs(OS.LINUX)
class ApiAdapterTest {

    /** Has no state machines, and tells its process id. */
    private static final String SERVER = """
            import http.server, os, sys

            class Handler(http.server.BaseHTTPRequestHandler):
                def do_POST(self):
                    self.rfile.read(int(self.headers.get("Content-Length", 0)))
                    body = b'{"stateMachines": []}'
                    self.send_response(200)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)

                def log_message(self, *arguments):
                    pass

            server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler)
            with open("started", "w") as file:
                file.write(str(os.getpid()) + " " + sys.argv[1])
            server.serve_forever()
            """;

    @TempDir
    private Path engines;

    private DescribedEngineProvider provider(String place) throws IOException {
        Path file = Descriptors.good("some")
                .with(
                        "adapter",
                        "{ 'kind': 'step-functions-api', 'dialect': 'aws', 'unsupportedFeatures': ['jsonata'],"
                                + " 'parallelism': 7" + place + " }")
                .in(engines);
        Files.writeString(engines.resolve("some/server.py"), SERVER);
        return new DescribedEngineProvider(
                DescriptorFile.read(file).descriptor().orElseThrow());
    }

    private DescribedEngineProvider server() throws IOException {
        return provider(", 'server': { 'command': ['python3', 'server.py', '{port}'] }");
    }

    private String[] started() throws IOException {
        return Files.readString(engines.resolve("some/started")).split(" ");
    }

    @Test
    void areDescribedByTheirDescriptors() throws Exception {
        try (Engine engine = server().start()) {
            EngineDescription description = engine.describe();
            assertThat(description.name()).isEqualTo("some");
            assertThat(description.version()).isEqualTo("1.2.3");
            assertThat(description.dialect()).isEqualTo(Dialect.AWS);
            assertThat(description.unsupportedFeatures()).contains("jsonata");
            assertThat(description.parallelism()).isEqualTo(7);
        }
    }

    @Test
    void endWithTheEngine() throws Exception {
        ProcessHandle process;
        try (Engine engine = server().start()) {
            process = ProcessHandle.of(Long.parseLong(started()[0])).orElseThrow();
            assertThat(engine.incidents()).isEmpty();
        }

        assertThat(process.onExit()).succeedsWithin(Duration.ofMinutes(1));
    }

    @Test
    void mayBeStartedByOthers() throws Exception {
        try (Engine ours = server().start()) {
            Path file = Files.writeString(
                    engines.resolve("other.json"),
                    Descriptors.good("other")
                            .with(
                                    "adapter",
                                    "{ 'kind': 'step-functions-api', 'dialect': 'aws', 'endpoint': 'http://127.0.0.1:"
                                            + started()[1] + "' }")
                            .text());
            EngineDescriptor descriptor = DescriptorFile.read(file).descriptor().orElseThrow();
            try (Engine theirs = new DescribedEngineProvider(descriptor).start()) {
                assertThat(theirs.describe().name()).isEqualTo("other");
                assertThat(ours.describe().name()).isEqualTo("some");
            }
        }
    }

    @Test
    void areNotStartedWhereTheUserNamesAnEndpoint() throws Exception {
        try (Engine ours = server().start()) {
            URI endpoint = URI.create("http://127.0.0.1:" + started()[1]);
            DescribedEngineProvider provider = provider(", 'server': { 'command': ['./no-such-program'] }");
            try (Engine theirs = provider.by(Connection.to(endpoint)).start()) {
                assertThat(theirs.describe()).isEqualTo(ours.describe());
            }
        }
    }

    @Test
    void tellWhyTheyDoNotStart() throws Exception {
        DescribedEngineProvider provider =
                provider(", 'server': { 'command': ['sh', '-c', 'echo no license; exit 4'] }");

        assertThatThrownBy(provider::start)
                .isInstanceOf(AdapterException.class)
                .hasMessage("the server ended with exit code 4, saying: no license; it should have listened");
    }

    @Test
    void areNotStartedOnAwsByADescriptorAlone() throws Exception {
        DescribedEngineProvider provider = provider("");

        assertThatThrownBy(provider::start)
                .isInstanceOf(AdapterException.class)
                .hasMessageStartingWith("it is AWS itself");
    }
}
