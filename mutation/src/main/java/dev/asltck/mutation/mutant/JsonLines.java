package dev.asltck.mutation.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Files with a JSON object in each line. */
public final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonLines() {}

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws tools.jackson.core.JacksonException if a line is not of the type
     */
    public static <T> List<T> read(Path file, Class<T> type) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> MAPPER.readValue(line, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Writes a file.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, List<?> rows) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    rows.stream()
                            .map(row -> MAPPER.writeValueAsString(row) + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
