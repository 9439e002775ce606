package dev.asltck.benchmarks.figures;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine on which is measured.
 *
 * @param load average of the last minute when it began; below zero where the system does not tell it
 */
public record Host(String processor, int cores, String system, String java, double load) {

    /** This one, now. */
    public static Host current() {
        return new Host(
                value(Path.of("/proc/cpuinfo"), "model name", ":").orElse(System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                value(Path.of("/etc/os-release"), "PRETTY_NAME", "=")
                                .map(name -> name.replace("\"", "") + ", ")
                                .orElse("")
                        + System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static Optional<String> value(Path file, String name, String separator) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(separator) + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            // Another system.
            return Optional.empty();
        }
    }

    /** All of it in one line. */
    public String text() {
        String began = load < 0 ? "" : "; load average " + Figures.text(load) + " when it began";
        return processor + ", " + cores + " cores; " + system + "; " + java + began;
    }
}
