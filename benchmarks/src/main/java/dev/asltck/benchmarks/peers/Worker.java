package dev.asltck.benchmarks.peers;

import dev.asltck.harness.engines.KnownEngines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process that measures: reads a {@link Request} from standard input, prints an {@link Answer}. Whoever asks keeps the input open; when
 * it ends, nobody waits for the answer any more, and the process ends with its engine.
 */
public final class Worker {

    private static final int ABANDONED = 1;

    private Worker() {}

    /** Starts the process. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        // Libraries print now and then.
        System.setOut(System.err);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        JsonMapper mapper = new JsonMapper();
        String line = Objects.requireNonNullElse(input.readLine(), "");
        Request request = mapper.readValue(line, Request.class);
        watch(input);
        Answer answer = new Measurement(KnownEngines.available().named(request.engine()), request).answer();
        out.println(mapper.writeValueAsString(answer));
        System.exit(0);
    }

    private static void watch(BufferedReader input) {
        Thread thread = new Thread(() -> awaitEnd(input), "asl-tck-peers-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private static void awaitEnd(BufferedReader input) {
        try {
            while (input.read() >= 0) {
                // Nobody says anything.
            }
        } catch (IOException e) {
            // Broken is as good as ended.
        }
        System.exit(ABANDONED);
    }
}
