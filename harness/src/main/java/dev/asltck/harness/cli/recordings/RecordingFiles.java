package dev.asltck.harness.cli.recordings;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.recordings.FileName.Kind;
import dev.asltck.harness.history.MachineDescription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * The recorded executions in files and folders. What is read is handed out before the next is looked for, so that any number of them fits
 * into memory.
 */
final class RecordingFiles implements Iterator<Found> {

    private final LooseFiles loose;
    private final Iterator<Found> all;

    RecordingFiles(List<Path> paths) {
        Map<Path, Set<String>> named = named(paths);
        List<Path> looseFiles = new ArrayList<>();
        List<Path> lines = new ArrayList<>();
        Deque<Path> folders = new ArrayDeque<>();
        paths.stream().distinct().forEach(path -> {
            FileName name = FileName.of(path);
            if (Files.isDirectory(path)) {
                folders.add(path);
            } else if (name.kind() == Kind.LINES) {
                lines.add(path);
            } else if (!named.getOrDefault(folder(path), Set.of()).contains(name.execution())) {
                looseFiles.add(path);
            }
        });
        this.loose = new LooseFiles(looseFiles);
        this.all = new Concatenation(List.of(
                loose,
                new Concatenation(named.entrySet().stream()
                        .map(entry -> inFolder(entry.getKey(), entry.getValue()))
                        .iterator()),
                new Concatenation(lines.stream().map(LineFile::of).iterator()),
                new Concatenation(new Folders(folders))));
    }

    /** The executions, by folder, of which a history or a description was named: there are other files of these beside it. */
    private static Map<Path, Set<String>> named(List<Path> paths) {
        Map<Path, Set<String>> named = new LinkedHashMap<>();
        for (Path path : paths) {
            FileName name = FileName.of(path);
            boolean isOfExecution = name.kind() == Kind.HISTORY || name.kind() == Kind.EXECUTION;
            if (isOfExecution && !name.execution().isEmpty() && Files.isRegularFile(path)) {
                named.computeIfAbsent(folder(path), folder -> new LinkedHashSet<>())
                        .add(name.execution());
            }
        }
        return named;
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static Iterator<Found> inFolder(Path folder, Set<String> executions) {
        try {
            return FolderFiles.of(folder).named(executions::contains).iterator();
        } catch (UnusableInput e) {
            return failing(folder, e);
        }
    }

    private static Iterator<Found> failing(Path path, UnusableInput failure) {
        return Collections.singletonList(Found.failing(path.toString(), failure))
                .iterator();
    }

    /** The state machine for those executions that have none, if one was named among the files so far. */
    Optional<MachineDescription> machineForAll() {
        return loose.machineForAll();
    }

    @Override
    public boolean hasNext() {
        return all.hasNext();
    }

    @Override
    public Found next() {
        return all.next();
    }

    /** Folders and all that is below them. */
    private static final class Folders implements Iterator<Iterator<Found>> {

        private final Deque<Path> open;

        Folders(Deque<Path> open) {
            this.open = open;
        }

        @Override
        public boolean hasNext() {
            return !open.isEmpty();
        }

        @Override
        public Iterator<Found> next() {
            if (open.isEmpty()) {
                throw new NoSuchElementException();
            }
            Path folder = open.removeFirst();
            try {
                FolderFiles files = FolderFiles.of(folder);
                List<Path> within = files.folders();
                for (int i = within.size() - 1; i >= 0; i--) {
                    open.addFirst(within.get(i));
                }
                return files.all();
            } catch (UnusableInput e) {
                return failing(folder, e);
            }
        }
    }
}
