package dev.asltck.harness.streams;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How an adapter is started.
 *
 * @param environment added to ours
 */
record AdapterProgram(List<String> command, Path folder, Map<String, String> environment) {
    AdapterProgram {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
