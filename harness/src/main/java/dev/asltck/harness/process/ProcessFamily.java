package dev.asltck.harness.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A process and all that descend from it, also those whose parents have ended: on Linux they are known by a mark in their environment,
 * which children inherit; elsewhere only by who has started whom.
 */
final class ProcessFamily {

    /** The environment variable with the mark. */
    static final String MARK = "ASL_TCK_PROCESS_FAMILY";

    private static final Path PROCESSES = Path.of("/proc");

    /** While they are being killed, members may start more. */
    private static final int ROUNDS = 5;

    private final ProcessHandle ancestor;
    private final String mark;

    ProcessFamily(ProcessHandle ancestor, String mark) {
        this.ancestor = ancestor;
        this.mark = MARK + "=" + mark;
    }

    void kill() {
        for (int round = 0; round < ROUNDS; round++) {
            Set<ProcessHandle> members = members();
            if (members.isEmpty()) {
                return;
            }
            members.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private Set<ProcessHandle> members() {
        Set<ProcessHandle> members = new LinkedHashSet<>();
        if (ancestor.isAlive()) {
            members.add(ancestor);
        }
        ancestor.descendants().forEach(members::add);
        addMarked(members);
        return members;
    }

    private void addMarked(Set<ProcessHandle> members) {
        if (!Files.isDirectory(PROCESSES)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path folder : folders) {
                if (hasMark(folder)) {
                    member(folder).ifPresent(members::add);
                }
            }
        } catch (IOException e) {
            // Then those are killed that are known without it.
        }
    }

    private boolean hasMark(Path folder) {
        try {
            // Of one byte each, as nobody knows in which character set the others' are.
            String environment = Files.readString(folder.resolve("environ"), StandardCharsets.ISO_8859_1);
            return Arrays.asList(environment.split("\0")).contains(mark);
        } catch (IOException e) {
            // Somebody else's, or ended meanwhile.
            return false;
        }
    }

    private static Optional<ProcessHandle> member(Path folder) {
        return ProcessHandle.of(Long.parseLong(folder.getFileName().toString()));
    }
}
