package dev.asltck.harness.cli.recordings;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.recordings.FileName.Kind;
import dev.asltck.harness.history.RecordingParts;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The recorded executions of one folder, by the names of its files, without those of the folders in it. */
final class FolderFiles {

    private final Map<String, List<Path>> executions = new LinkedHashMap<>();
    private final Map<String, Path> machines = new HashMap<>();
    private final List<Path> others = new ArrayList<>();
    private final List<Path> lines = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    private FolderFiles() {}

    static FolderFiles of(Path folder) {
        FolderFiles files = new FolderFiles();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            List<Path> sorted = new ArrayList<>();
            entries.forEach(sorted::add);
            sorted.sort(Comparator.comparing(Path::toString));
            sorted.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            throw new UnusableInput(folder + ": cannot be read: " + e + "; check the folder and its permissions");
        }
        files.shareMachines();
        return files;
    }

    /** Links to folders are not followed: they may lead in a circle. */
    private void add(Path path) {
        if (Files.isDirectory(path)) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                folders.add(path);
            }
            return;
        }
        FileName name = FileName.of(path);
        if (name.isPart()) {
            executions
                    .computeIfAbsent(name.execution(), same -> new ArrayList<>())
                    .add(path);
        } else if (name.kind() == Kind.LINES) {
            lines.add(path);
        } else if (name.kind() == Kind.OTHER) {
            others.add(path);
        }
    }

    /** A machine beside which there is no execution of its name is one for several. */
    private void shareMachines() {
        executions.entrySet().removeIf(group -> {
            boolean isMachineOnly =
                    group.getValue().stream().allMatch(file -> FileName.of(file).kind() == Kind.MACHINE);
            boolean isForAll = group.getKey().isEmpty();
            group.getValue().stream()
                    .filter(file ->
                            (isMachineOnly || isForAll) && FileName.of(file).kind() == Kind.MACHINE)
                    .forEach(file -> machines.putIfAbsent(group.getKey(), file));
            return isMachineOnly;
        });
    }

    /** Folders within. */
    List<Path> folders() {
        return folders;
    }

    /** Every execution. */
    Iterator<Found> all() {
        SharedMachines shared = new SharedMachines(machines);
        return new Concatenation(List.of(
                named(name -> true).iterator(),
                others.stream().map(file -> other(file, shared)).iterator(),
                new Concatenation(lines.stream().map(LineFile::of).iterator())));
    }

    /** The executions whose files begin with certain names. */
    Stream<Found> named(Predicate<String> names) {
        SharedMachines shared = new SharedMachines(machines);
        return executions.entrySet().stream()
                .filter(group -> names.test(group.getKey()))
                .map(group -> named(group.getKey(), group.getValue(), shared));
    }

    /** One of the files is enough to find the others again, if their names begin with that of the execution. */
    private static Found named(String execution, List<Path> files, SharedMachines shared) {
        Path first = files.stream()
                .filter(file -> FileName.of(file).kind() == Kind.HISTORY)
                .findFirst()
                .orElse(files.get(0));
        List<Path> again = execution.isEmpty() ? files : List.of(first);
        return new Found(first.toString(), again, () -> List.of(shared.completed(Documents.parts(files))));
    }

    private static Found other(Path file, SharedMachines shared) {
        return Found.ofFile(
                file,
                () -> RecordingParts.each(Documents.read(file)).stream()
                        .map(parts -> withExecution(parts, file))
                        .map(shared::completed)
                        .toList());
    }

    private static RecordingParts withExecution(RecordingParts parts, Path file) {
        if (parts.isMachineOnly()) {
            throw new UnusableInput(
                    file + ": has a state machine only; name it machine.json if it is that of all executions here");
        }
        return parts;
    }
}
