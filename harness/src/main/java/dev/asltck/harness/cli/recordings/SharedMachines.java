package dev.asltck.harness.cli.recordings;

import dev.asltck.harness.history.MachineDescription;
import dev.asltck.harness.history.RecordingParts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** State machines that executions have in common, by name; each file is read once. */
final class SharedMachines {

    /** Of the one for all executions that no other is for. */
    private static final String FOR_ALL = "";

    private final Map<String, Path> files;
    private final Map<Path, MachineDescription> read = new ConcurrentHashMap<>();

    /** @param files by the name of the machine, or the empty text */
    SharedMachines(Map<String, Path> files) {
        this.files = Map.copyOf(files);
    }

    /** The parts with their machine, if they lack one and there is one for them. */
    RecordingParts completed(RecordingParts parts) {
        if (parts.hasMachine()) {
            return parts;
        }
        Optional<Path> file =
                parts.recording("").machineName().map(files::get).or(() -> Optional.ofNullable(files.get(FOR_ALL)));
        file.ifPresent(found -> parts.withMachine(read.computeIfAbsent(found, Documents::readMachine)));
        return parts;
    }
}
