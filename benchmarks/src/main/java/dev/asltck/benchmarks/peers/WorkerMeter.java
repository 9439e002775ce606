package dev.asltck.benchmarks.peers;

import dev.asltck.harness.cli.console.Durations;
import dev.asltck.harness.engines.KnownEngines;
import dev.asltck.harness.process.ChildProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures in a new process each time. The process and all that it has started are gone when there is an answer.
 *
 * @param enough how long an execution takes at which its size need grow no more
 * @param deadline of a process
 */
record WorkerMeter(Duration enough, Duration deadline) implements Meter {

    /** As the benchmarks and the launcher of the command line have it. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public Answer measure(String engine, Workload workload) throws InterruptedException {
        Request request = new Request(engine, workload, enough.toMillis(), System.currentTimeMillis());
        try (ChildProcess process = ChildProcess.start(command(), Path.of(""), Map.of())) {
            process.input().write((MAPPER.writeValueAsString(request) + "\n").getBytes(StandardCharsets.UTF_8));
            process.input().flush();
            if (!process.waitFor(deadline.toMillis())) {
                return Answer.Unmeasured.failed("", "no result within " + Durations.text(deadline));
            }
            String text = new String(process.output().readAllBytes(), StandardCharsets.UTF_8);
            return text.isBlank()
                    ? Answer.Unmeasured.failed("", "the process " + process.ending())
                    : MAPPER.readValue(text, Answer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(COLLECTOR);
        Optional.ofNullable(System.getProperty(KnownEngines.HOME))
                .ifPresent(home -> command.add("-D" + KnownEngines.HOME + "=" + home));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Worker.class.getName()));
        return command;
    }
}
