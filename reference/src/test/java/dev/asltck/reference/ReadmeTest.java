package dev.asltck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the table of packages in the module's README true. */
class ReadmeTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/asltck/reference");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|.*\\| `(\\w+)` \\|$");

    @Test
    void namesEveryPackageAndNoOther() throws IOException {
        assertThat(startingPoints().keySet()).containsExactlyInAnyOrderElementsOf(packages());
    }

    @Test
    void startsEachPackageAtAClassThatExists() throws IOException {
        startingPoints()
                .forEach((name, start) -> assertThat(SOURCES.resolve(name).resolve(start + ".java"))
                        .exists());
    }

    private static Map<String, String> startingPoints() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .forEach(row -> rows.put(folder(row), row.group(2)));
        return rows;
    }

    private static String folder(MatchResult row) {
        return row.group(1).equals("dev.asltck.reference") ? "" : row.group(1).replace('.', '/');
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString())
                    .toList();
        }
    }
}
