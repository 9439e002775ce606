package dev.asltck.wrongengines;

import com.github.difflib.patch.PatchFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The sources of the reference interpreter.
 *
 * @param root of the project
 */
record ReferenceSources(Path root) {

    private static final String FOLDER = "reference/src/main/java/";
    private static final String EXTENSION = ".java";

    /**
     * The source that a misreading changes, changed. Lines above may have come or gone; the lines that the difference shows may not have.
     *
     * @throws StaleMisreadingException if the source no longer has them
     */
    String misread(Misreading misreading) throws IOException {
        List<String> right = Files.readAllLines(root.resolve(misreading.source()));
        try {
            return String.join("\n", misreading.patch().applyFuzzy(right, 0)) + "\n";
        } catch (PatchFailedException e) {
            throw new StaleMisreadingException(misreading, e);
        }
    }

    /** The name of the top-level class of a source. */
    static String className(String source) {
        if (!source.startsWith(FOLDER) || !source.endsWith(EXTENSION)) {
            throw new IllegalArgumentException(source + " is no source of the reference interpreter");
        }
        return source.substring(FOLDER.length(), source.length() - EXTENSION.length())
                .replace('/', '.');
    }
}
