package dev.asltck.benchmarks.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The processes of the engine that this process has started: its own one if the engine has none. */
final class EngineProcesses {

    private static final String PEAK = "VmHWM:";
    private static final long KIB = 1024;

    private EngineProcesses() {}

    /** Whether the engine runs within this process. */
    static boolean areThisOne() {
        return started().isEmpty();
    }

    /** The most memory that each has had, added up; nothing where the system does not tell it. */
    static OptionalLong peakBytes() {
        List<ProcessHandle> started = started();
        Stream<ProcessHandle> processes = started.isEmpty() ? Stream.of(ProcessHandle.current()) : started.stream();
        List<Long> peaks = processes
                .map(each -> Path.of("/proc", String.valueOf(each.pid()), "status"))
                .flatMap(file -> peakBytes(file).stream())
                .toList();
        return peaks.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(peaks.stream().mapToLong(Long::longValue).sum());
    }

    private static List<ProcessHandle> started() {
        return ProcessHandle.current().descendants().toList();
    }

    private static Optional<Long> peakBytes(Path status) {
        try (Stream<String> lines = Files.lines(status, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB);
        } catch (IOException e) {
            // Another system, or it has just ended.
            return Optional.empty();
        }
    }
}
