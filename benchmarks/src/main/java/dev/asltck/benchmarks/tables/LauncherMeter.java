package dev.asltck.benchmarks.tables;

import dev.asltck.harness.process.ChildProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the command line as its users do, by the script that starts it. A shell around it tells of the processor time, which Java does not
 * know of a process that has ended.
 *
 * @param folder to run in, made if it is not there
 */
record LauncherMeter(Path launcher, Path folder) implements CommandMeter {

    private static final String SCRIPT = "\"$@\"; code=$?; times; exit $code";

    /** What {@code times} prints last: user and system time of what the shell has started, as POSIX has it. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([0-9.]+)s (\\d+)m([0-9.]+)s\\s*$");

    private static final double NANOS = 1e9;
    private static final int SECONDS_PER_MINUTE = 60;

    @Override
    public CommandRun run(List<String> arguments) throws FailedMeasurementException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh", launcher.toString()));
        command.addAll(arguments);
        try {
            Files.createDirectories(folder);
            return runInShell(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CommandRun runInShell(List<String> command)
            throws FailedMeasurementException, InterruptedException, IOException {
        long start = System.nanoTime();
        try (ChildProcess process = ChildProcess.start(command, folder, Map.of())) {
            process.input().close();
            String output = new String(process.output().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.exitCode();
            double seconds = (System.nanoTime() - start) / NANOS;
            if (exitCode != 0) {
                throw new FailedMeasurementException(launcher + " " + process.ending());
            }
            return new CommandRun(seconds, processorSeconds(output), output);
        }
    }

    /** That of a command, from the end of what the shell has printed. */
    static double processorSeconds(String output) throws FailedMeasurementException {
        Matcher times = TIMES.matcher(output);
        if (!times.find()) {
            throw new FailedMeasurementException("the shell tells no processor time, but: " + output);
        }
        return seconds(times.group(1), times.group(2)) + seconds(times.group(3), times.group(4));
    }

    private static double seconds(String minutes, String seconds) {
        return SECONDS_PER_MINUTE * Integer.parseInt(minutes) + Double.parseDouble(seconds);
    }
}
