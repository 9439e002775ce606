package dev.asltck.harness.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes calls on to a server, and breaks off the connection instead of giving back the first answer to one operation. */
final class LosingProxy implements AutoCloseable {

    private static final String TARGET = "X-Amz-Target";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer proxy;
    private final URI server;
    private final String operation;

    LosingProxy(URI server, String operation) throws IOException {
        this.server = server;
        this.operation = operation;
        this.proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.setExecutor(threads);
        proxy.createContext("/", this::pass);
        proxy.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + proxy.getAddress().getPort());
    }

    /** How often the operation was called. */
    int calls() {
        return calls.get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = exchange.getRequestHeaders().getFirst(TARGET);
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                            .header(TARGET, target)
                            .header("Content-Type", "application/x-amz-json-1.0")
                            .header(
                                    "Authorization",
                                    exchange.getRequestHeaders().getFirst("Authorization"))
                            .POST(BodyPublishers.ofByteArray(
                                    exchange.getRequestBody().readAllBytes()))
                            .build(),
                    BodyHandlers.ofByteArray());
            if (target.endsWith("." + operation) && calls.incrementAndGet() == 1) {
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        proxy.stop(0);
        threads.shutdownNow();
    }
}
