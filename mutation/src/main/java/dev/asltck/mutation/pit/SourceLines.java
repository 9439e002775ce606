package dev.asltck.mutation.pit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of source files. */
final class SourceLines {

    private final Path root;
    private final Map<Path, List<String>> read = new HashMap<>();

    SourceLines(Path root) {
        this.root = root;
    }

    /** A line without the white space around it. */
    String line(String packageName, String fileName, int number) {
        List<String> lines = lines(root.resolve(packageName.replace('.', '/')).resolve(fileName));
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1).strip();
    }

    private synchronized List<String> lines(Path file) {
        return read.computeIfAbsent(file, unread -> {
            try {
                return Files.readAllLines(unread);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + unread, e);
            }
        });
    }
}
