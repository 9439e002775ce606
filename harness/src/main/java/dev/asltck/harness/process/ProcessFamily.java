package dev.asltck.harness.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final byte[] mark;

    ProcessFamily(ProcessHandle ancestor, String mark) {
        this.ancestor = ancestor;
        this.mark = (MARK + "=" + mark).getBytes(StandardCharsets.UTF_8);
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
            return contains(Files.readAllBytes(folder.resolve("environ")));
        } catch (IOException e) {
            // Somebody else's, or ended meanwhile.
            return false;
        }
    }

    private boolean contains(byte[] environment) {
        for (int start = 0; start + mark.length <= environment.length; start = next(environment, start)) {
            if (isMark(environment, start)) {
                return true;
            }
        }
        return false;
    }

    private static int next(byte[] environment, int start) {
        int index = start;
        while (index < environment.length && environment[index] != 0) {
            index++;
        }
        return index + 1;
    }

    private boolean isMark(byte[] environment, int start) {
        for (int i = 0; i < mark.length; i++) {
            if (environment[start + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<ProcessHandle> member(Path folder) {
        return ProcessHandle.of(Long.parseLong(folder.getFileName().toString()));
    }
}
