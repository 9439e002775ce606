package dev.asltck.mutation.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Explanations in files, one for each package, so that people who explain different packages do not get into each other's way. */
public final class ExplanationFiles {

    private static final String EXTENSION = ".jsonl";

    /** The file of the package that all others are in, which has no name below itself. */
    private static final String TOP = "reference";

    private ExplanationFiles() {}

    /**
     * Reads the files of a folder.
     *
     * @throws UncheckedIOException if they cannot be read
     * @throws IllegalArgumentException if a mutant is explained in a file that is not its package's
     */
    public static List<Explanation> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .sorted()
                    .flatMap(file -> read(file, nameOf(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - EXTENSION.length());
    }

    private static List<Explanation> read(Path file, String packageName) {
        List<Explanation> explanations = JsonLines.read(file, Explanation.class);
        explanations.stream()
                .flatMap(explanation -> explanation.mutants().stream())
                .filter(key -> !packageName(key).equals(packageName))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(file + " explains a mutant of " + key.type()
                            + "; that belongs into the file of its package");
                });
        return explanations;
    }

    private static String packageName(MutantKey key) {
        ReferenceClass type = ReferenceClass.of(key.type());
        return type.isAtTop() ? TOP : type.packageName();
    }
}
