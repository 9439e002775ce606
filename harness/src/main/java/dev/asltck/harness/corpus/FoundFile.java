package dev.asltck.harness.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case file that has been found.
 *
 * @param uri of the file; within a jar where it is in one
 * @param name for readers
 * @param chapter the folder of the file below the root of the corpus; empty for a single file
 */
record FoundFile(URI uri, String name, String chapter, FileContent content) {

    static final String SUFFIX = ".json";

    /** A single file. */
    static FoundFile of(Path file) {
        return of(file, "");
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
        Path folder = root.relativize(file).getParent();
        return of(file, folder == null ? "" : folder.toString().replace('\\', '/'));
    }

    private static FoundFile of(Path file, String chapter) {
        return new FoundFile(file.toUri(), file.toString(), chapter, new FileContent.OnDisk(file));
    }

    /** @throws java.nio.charset.CharacterCodingException if it is not UTF-8 */
    String read() throws IOException {
        return content.text();
    }
}
