package dev.asltck.wrongengines;

import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads misreadings from the files that hold them: lines of {@code Name: value}, then a unified diff, of the kind that {@code git apply}
 * takes at the root of the project.
 */
final class MisreadingFile {

    /** Below the root of the project. */
    static final Path FOLDER = Path.of("wrong-engines", "misreadings");

    private static final String EXTENSION = ".diff";
    private static final String OLD_FILE = "--- a/";
    private static final String TITLE = "Title";
    private static final String BREAKS = "Breaks";
    private static final String KNOWN_FROM = "Known from";
    private static final Set<String> FIELDS = Set.of(TITLE, BREAKS, KNOWN_FROM);

    private final Path file;
    private final List<String> lines;

    private MisreadingFile(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** All misreadings of a checkout, by name. */
    static List<Misreading> all(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(FOLDER))) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
            Stream.Builder<Misreading> misreadings = Stream.builder();
            for (Path file : sorted) {
                misreadings.add(read(file));
            }
            return misreadings.build().toList();
        }
    }

    static Misreading read(Path file) throws IOException {
        return new MisreadingFile(file, Files.readAllLines(file)).misreading();
    }

    private Misreading misreading() {
        int diff = startOfDiff();
        Map<String, String> header = header(lines.subList(0, diff));
        String name = file.getFileName().toString();
        return new Misreading(
                name.substring(0, name.length() - EXTENSION.length()),
                required(header, TITLE),
                List.of(required(header, BREAKS).split(", *")),
                Optional.ofNullable(header.get(KNOWN_FROM)),
                lines.get(diff).substring(OLD_FILE.length()),
                UnifiedDiffUtils.parseUnifiedDiff(lines.subList(diff, lines.size())));
    }

    private int startOfDiff() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(OLD_FILE)) {
                return i;
            }
        }
        throw wrong("has no line that begins with " + OLD_FILE);
    }

    private Map<String, String> header(List<String> header) {
        Map<String, String> fields = new HashMap<>();
        for (String line : header) {
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.split(": ", 2);
            if (parts.length < 2 || !FIELDS.contains(parts[0]) || fields.put(parts[0], parts[1]) != null) {
                throw wrong("has the line '" + line + "' where Title, Breaks and Known from are told, once each");
            }
        }
        return fields;
    }

    private String required(Map<String, String> header, String field) {
        String value = header.get(field);
        if (value == null) {
            throw wrong("has no line that begins with " + field + ":");
        }
        return value;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + " " + what);
    }
}
