package dev.asltck.harness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the pages in {@code docs/rules} what the list of rules and the cases say. */
class RulePagesTest {

    private static final Path FOLDER = Path.of("../docs/rules");

    /** Whether to write the pages instead of comparing them. */
    private static final boolean UPDATE = Boolean.getBoolean("asltck.update");

    @Test
    void areUpToDate() throws IOException {
        Map<String, String> pages = RulePages.all();
        if (UPDATE) {
            write(pages);
        }

        assertThat(written())
                .as("run: mvn -q test -pl harness -am -Dtest=RulePagesTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dasltck.update=true")
                .containsExactlyInAnyOrderEntriesOf(pages);
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String stale : written().keySet()) {
            Files.delete(FOLDER.resolve(stale));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                files.forEach(file -> pages.put(file.getFileName().toString(), read(file)));
            }
        }
        return pages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
