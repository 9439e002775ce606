package dev.asltck.harness.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder in which nothing is but generated pages.
 *
 * @param folder relative to the module
 */
public record PageFolder(Path folder) {

    /** Whether to write the pages instead of comparing them. */
    private static final boolean UPDATE = Boolean.getBoolean("asltck.update");

    /** How to come to pages that are up to date. */
    public static String remedy(Class<?> test) {
        return "run: mvn -q test -pl harness -am -Dtest=" + test.getSimpleName()
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dasltck.update=true";
    }

    /** Writes pages in place of those that are there, if the build was told to. */
    public void updateIfAsked(Map<String, String> pages) {
        if (!UPDATE) {
            return;
        }
        try {
            for (String stale : written().keySet()) {
                Files.delete(folder.resolve(stale));
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = folder.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that are there, by their path within the folder. */
    public Map<String, String> written() {
        Map<String, String> pages = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                pages.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
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
