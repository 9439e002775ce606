package dev.asltck.harness.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case file that has been found.
 *
 * @param path where it is
 * @param name for readers
 * @param chapter the folder of the file below the root of the corpus; empty for a single file
 */
record FoundFile(Path path, String name, String chapter) {

    private static final String SUFFIX = ".json";

    /** A single file. */
    static FoundFile of(Path file) {
        return new FoundFile(file, file.toString(), "");
    }

    /** Every case file below a folder, in the order of the names. */
    static List<FoundFile> below(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(SUFFIX))
                    .filter(path -> !Files.isDirectory(path))
                    .sorted()
                    .map(path -> of(path, root))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static FoundFile of(Path file, Path root) {
        Path relative = root.relativize(file);
        Path folder = relative.getParent();
        String chapter = folder == null ? "" : folder.toString().replace('\\', '/');
        boolean onDisk = file.getFileSystem().equals(FileSystems.getDefault());
        return new FoundFile(file, (onDisk ? file : relative).toString(), chapter);
    }

    URI uri() {
        return path.toUri();
    }

    /** @throws java.nio.charset.CharacterCodingException if it is not UTF-8 */
    String read() throws IOException {
        return Files.readString(path, StandardCharsets.UTF_8);
    }
}
