package dev.asltck.harness.cli.report;

import dev.asltck.harness.cli.console.UnusableInput;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder of a report. A new report is written beside the old one and takes its place at the end; meanwhile, and after a crash, the
 * marker says that the folder is not whole. What does not belong to a report is never touched.
 */
final class ReportFolder {

    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final Set<String> earlier;

    private ReportFolder(Path folder, Set<String> earlier) {
        this.folder = folder;
        this.earlier = earlier;
    }

    /** What puts a report into a folder. */
    interface Content {
        void write(Path folder) throws IOException;
    }

    /** Takes a folder that is not there, empty, or an earlier report. */
    static ReportFolder of(Path folder) {
        try {
            if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
                return new ReportFolder(folder, Set.of());
            }
            if (!Files.isDirectory(folder)) {
                throw new UnusableInput(folder + ": is no folder; choose another with --output");
            }
            Set<String> names = names(folder);
            Optional<ReportMarker> marker = ReportMarker.read(folder);
            if (marker.isEmpty() && !names.isEmpty()) {
                throw new UnusableInput(
                        folder + ": has files in it and is no report of asl-tck, so it is left as it is;"
                                + " choose another folder with --output, or empty this one");
            }
            return new ReportFolder(
                    folder, marker.map(ReportMarker::entries).map(Set::copyOf).orElse(Set.of()));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Fills it. */
    void fill(Content content) {
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(UNFINISHED);
            delete(unfinished);
            if (ReportMarker.read(folder).isEmpty()) {
                new ReportMarker(false, List.of()).write(folder);
            }
            try {
                Files.createDirectory(unfinished);
                content.write(unfinished);
                takeThePlace(unfinished);
            } finally {
                delete(unfinished);
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private void takeThePlace(Path unfinished) throws IOException {
        Set<String> names = names(unfinished);
        for (String name : names) {
            if (!earlier.contains(name) && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new UnusableInput(folder.resolve(name)
                        + ": belongs to no report and is in the way of one; move it, or choose another folder with"
                        + " --output");
            }
        }
        Set<String> both = new TreeSet<>(earlier);
        both.addAll(names);
        new ReportMarker(false, List.copyOf(both)).write(folder);
        for (String name : earlier) {
            delete(folder.resolve(name));
        }
        for (String name : names) {
            Files.move(unfinished.resolve(name), folder.resolve(name));
        }
        new ReportMarker(true, List.copyOf(names)).write(folder);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = new ArrayList<>();
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            return new TreeSet<>(names);
        }
    }

    /** A link goes, and not what it leads to. */
    private static void delete(Path path) throws IOException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static UnusableInput unwritable(Path folder, IOException e) {
        return new UnusableInput(folder + ": cannot be written: " + e + "; choose another folder with --output");
    }
}
