package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.ResultsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ends the process of a run when some cases have finished, and lets another go on. */
@Timeout(300)
class InterruptedRunIT {

    private static final Path JAR = Path.of("target", "asl-tck.jar");

    /** Some hundred cases, of which a run takes a second or more; and one that fails. */
    private static final List<Path> CASES = List.of(
            Path.of("..", "spec-cases", "src", "main", "resources", "dev", "asltck", "spec", "cases", "appendix-b"),
            Path.of("src", "test", "resources", "dev", "asltck", "harness", "cli", "place.json"));

    private static final int SOME_BYTES = 10_000;

    private static final Pattern STARTED = Pattern.compile("\"started\":\"[0-9T:.-]+Z\"");

    /** By SIGTERM, as the JVM tells it. */
    private static final int TERMINATED = 143;

    @TempDir
    private static Path folder = Path.of("");

    private static String expected = "";

    @BeforeAll
    static void runUndisturbed() throws Exception {
        Path results = folder.resolve("undisturbed");
        Process process = start(results);
        assertThat(exitCode(process)).isEqualTo(1);
        expected = withoutStart(Files.readString(file(results)));
    }

    @Test
    void goesOnAfterAKill() throws Exception {
        Path results = folder.resolve("killed");
        interrupt(start(results), results, Process::destroyForcibly);
        String started = started(results);

        assertThat(exitCode(start(results, "--resume"))).isEqualTo(1);

        assertThat(started(results)).isEqualTo(started);
        assertThat(withoutStart(Files.readString(file(results)))).isEqualTo(expected);
        assertThat(errors(results)).containsPattern("going on after \\d+ of \\d+ cases");
    }

    @Test
    void saysHowToGoOnWhenItIsAskedToEnd() throws Exception {
        Path results = folder.resolve("terminated");
        Process process = start(results);
        interrupt(process, results, Process::destroy);

        assertThat(process.exitValue()).isEqualTo(TERMINATED);
        assertThat(errors(results))
                .startsWith("interrupted; what has finished is in " + results + ". To go on: ./asl-tck run --cases ")
                .endsWith("--results " + results + " --resume\n")
                .hasLineCount(1);

        assertThat(exitCode(start(results, "--resume"))).isEqualTo(1);
        assertThat(withoutStart(Files.readString(file(results)))).isEqualTo(expected);
    }

    /** How a process is ended. */
    private interface Ending {
        void end(Process process);
    }

    /** Ends a run between its first and its last case. */
    private static void interrupt(Process process, Path results, Ending ending) throws Exception {
        Path file = file(results);
        while (process.isAlive() && (!Files.exists(file) || Files.size(file) < SOME_BYTES)) {
            Thread.onSpinWait();
        }
        ending.end(process);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(ResultsReader.readJournal(file).cases()).isNotEmpty();
        assertThat(ResultsReader.readJournal(file).footer()).isEmpty();
    }

    private static Process start(Path results, String... more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toString(), "run", "--cases"));
        CASES.forEach(path -> command.add(path.toString()));
        command.addAll(List.of("--results", results.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errorsFile(results).toFile())
                .start();
    }

    private static int exitCode(Process process) throws InterruptedException {
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Path file(Path results) {
        return results.resolve("results.jsonl");
    }

    private static Path errorsFile(Path results) {
        return results.resolveSibling(results.getFileName() + ".errors.txt");
    }

    private static String errors(Path results) throws IOException {
        return Files.readString(errorsFile(results));
    }

    private static String started(Path results) throws IOException {
        return STARTED.matcher(Files.readString(file(results)))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static String withoutStart(String text) {
        assertThat(STARTED.matcher(text).results()).hasSize(1);
        return STARTED.matcher(text).replaceFirst("\"started\":\"\"");
    }
}
