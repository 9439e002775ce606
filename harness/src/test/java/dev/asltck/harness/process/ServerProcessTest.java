package dev.asltck.harness.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.process.Readiness.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ServerProcessTest {

    private static final Readiness LISTENS = new Readiness(Optional.empty(), Duration.ofMinutes(1));

    /** Serves the files of its folder, after it has printed its own process id into one of them. */
    private static final String WEB_SERVER = "echo $$ >pid; exec python3 -m http.server --bind 127.0.0.1 {port}";

    @TempDir
    private Path folder;

    private ServerProcess server(String script, Readiness readiness) throws IOException {
        return ServerProcess.of(
                new ServerCommand(List.of("sh", "-c", script), folder, Map.of("PORT", "{port}"), readiness));
    }

    private static Readiness answers(String path, int status, long millis) {
        return new Readiness(Optional.of(new Answer(path, status)), Duration.ofMillis(millis));
    }

    private static String get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private ProcessHandle process() throws IOException {
        return ProcessHandle.of(
                        Long.parseLong(Files.readString(folder.resolve("pid")).strip()))
                .orElseThrow();
    }

    @Test
    void isReadyWhenItListens() throws Exception {
        try (ServerProcess server = server(WEB_SERVER, LISTENS)) {
            server.ensureRunning();

            assertThat(get(server.address().resolve("/pid")))
                    .isEqualTo(process().pid() + "\n");
            assertThat(server.ending()).isEmpty();
        }
    }

    @Test
    void isReadyWhenItAnswersAsItShould() throws Exception {
        try (ServerProcess server = server(WEB_SERVER, answers("/no-such-file", 404, 60_000))) {
            server.ensureRunning();

            assertThat(get(server.address())).contains("pid");
        }
    }

    @Test
    void fillsInThePort() throws Exception {
        try (ServerProcess server = server("echo $PORT >port; " + WEB_SERVER, LISTENS)) {
            server.ensureRunning();

            assertThat(folder.resolve("port"))
                    .hasContent(String.valueOf(server.address().getPort()));
        }
    }

    @Test
    void staysWhileItIsAlive() throws Exception {
        try (ServerProcess server = server(WEB_SERVER, LISTENS)) {
            server.ensureRunning();
            ProcessHandle process = process();
            server.ensureRunning();

            assertThat(process()).isEqualTo(process);
        }
    }

    @Test
    void isStartedAgainWhenItHasDied() throws Exception {
        try (ServerProcess server = server(WEB_SERVER, LISTENS)) {
            server.ensureRunning();
            ProcessHandle first = process();
            first.destroyForcibly();
            first.onExit().get(1, TimeUnit.MINUTES);

            assertThat(server.ending())
                    .hasValueSatisfying(text -> assertThat(text).contains("ended with exit code 137"));
            server.ensureRunning();

            assertThat(get(server.address())).contains("pid");
            assertThat(process()).isNotEqualTo(first);
        }
    }

    @Test
    void isStartedAgainWhenItAnswersNoMore() throws Exception {
        try (ServerProcess server = server("echo >ready; " + WEB_SERVER, answers("/ready", 200, 60_000))) {
            server.ensureRunning();
            ProcessHandle first = process();
            Files.delete(folder.resolve("ready"));
            server.ensureRunning();

            assertThat(first.isAlive()).isFalse();
            assertThat(process()).isNotEqualTo(first);
        }
    }

    @Test
    void isEndedAtTheEnd() throws Exception {
        ProcessHandle process;
        try (ServerProcess server = server(WEB_SERVER, LISTENS)) {
            server.ensureRunning();
            process = process();
        }

        assertThat(process.onExit()).succeedsWithin(Duration.ofMinutes(1));
    }

    @Test
    void printsAsMuchAsItLikes() throws Exception {
        try (ServerProcess server = server("yes | head -n 1000000; " + WEB_SERVER, LISTENS)) {
            server.ensureRunning();

            assertThat(get(server.address())).contains("pid");
        }
    }

    @Test
    void tellsWhyItEndedAtTheStart() throws Exception {
        try (ServerProcess server = server("echo on one; echo on the other >&2; exit 3", LISTENS)) {
            assertThatThrownBy(server::ensureRunning)
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "the server ended with exit code 3, saying: on one\non the other; it should have listened");
        }
    }

    @Test
    void tellsWhatItWaitedForInVain() throws Exception {
        try (ServerProcess server = server(WEB_SERVER, answers("/health", 200, 500))) {
            assertThatThrownBy(server::ensureRunning)
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("the server has not answered GET /health with status 200 within 0 s");
        }
    }

    @Test
    void tellsThatThereIsNoSuchProgram() throws Exception {
        ServerCommand command = new ServerCommand(List.of("./no-such-program"), folder, Map.of(), LISTENS);
        try (ServerProcess server = ServerProcess.of(command)) {
            assertThatThrownBy(server::ensureRunning)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no-such-program");
        }
    }
}
