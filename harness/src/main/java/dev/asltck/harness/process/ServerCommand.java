package dev.asltck.harness.process;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a server is started, on a port of this machine that it is told.
 *
 * @param command in which {@code {port}} stands for the port
 * @param folder to run in
 * @param environment added to ours, with values in which the same stands
 */
public record ServerCommand(List<String> command, Path folder, Map<String, String> environment, Readiness readiness) {

    public ServerCommand {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Starts it on a port. */
    ServerCommand on(int port) {
        Map<String, String> filled = new LinkedHashMap<>();
        environment.forEach((name, value) -> filled.put(name, fill(value, port)));
        return new ServerCommand(command.stream().map(word -> fill(word, port)).toList(), folder, filled, readiness);
    }

    private static String fill(String text, int port) {
        return text.replace("{port}", String.valueOf(port));
    }
}
