package dev.asltck.harness.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * By what a server shows that it is ready.
 *
 * @param http the answer that it gives then; nothing if it is enough that it listens
 * @param within how long it may take
 */
public record Readiness(Optional<Answer> http, Duration within) {

    /** For one attempt. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Made when a server is asked for the first time: whoever only reads how one would be asked need not wait for it. */
    private static final class Asking {

        /** Servers that know no HTTP/2 need not be asked whether they do. */
        static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    /**
     * What a server answers to GET.
     *
     * @param path with its slash, and perhaps a query
     */
    public record Answer(String path, int status) {}

    /** Asks a server once. */
    boolean isShownBy(URI server) throws InterruptedException {
        try {
            return http.isEmpty() ? listens(server) : answers(server, http.orElseThrow());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean listens(URI server) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), (int) PATIENCE.toMillis());
            return true;
        }
    }

    private static boolean answers(URI server, Answer expected) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(expected.path()))
                .timeout(PATIENCE)
                .build();
        return Asking.CLIENT.send(request, BodyHandlers.discarding()).statusCode() == expected.status();
    }

    /** As a message says it. */
    String text() {
        return http.map(answer -> "answered GET " + answer.path() + " with status " + answer.status())
                .orElse("listened");
    }
}
