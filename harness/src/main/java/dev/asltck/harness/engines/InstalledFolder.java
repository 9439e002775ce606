package dev.asltck.harness.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an engine is installed. A file with the version says that this came to its end. */
final class InstalledFolder {

    private static final String NAME = "installed";
    private static final String STAMP = ".version";

    private final Path folder;
    private final Path stamp;

    InstalledFolder(EngineDescriptor descriptor) {
        this.folder = descriptor.folder().resolve(NAME);
        this.stamp = folder.resolve(STAMP);
    }

    /** The version that is installed. */
    Optional<String> version() {
        try {
            return Optional.of(Files.readString(stamp).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an empty folder of it. */
    void clear() throws IOException {
        // First, so that what is left if this is interrupted is not taken for installed.
        Files.deleteIfExists(stamp);
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Removal());
        }
        Files.createDirectories(folder);
    }

    /** Says that a version is installed. */
    void complete(String version) throws IOException {
        Files.writeString(stamp, version + "\n");
    }

    /** Removes files, and folders after them; links are not followed. */
    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
            if (e != null) {
                throw e;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
