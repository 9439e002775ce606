package dev.asltck.mutation.unit;

import dev.asltck.reference.Interpreter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the module {@code reference}. */
public final class ReferenceClasses {

    private static final String SUFFIX = ".class";

    /** A jar has other files, too. */
    private static final String PACKAGE = "dev";

    private ReferenceClasses() {}

    /**
     * All classes, initialized. Static tables are filled once for all mutants: filled when a case first needs them, they could be filled by
     * a mutant, which would then go on to spoil the others.
     */
    static Stream<Class<?>> initialized() {
        return names().stream().map(ReferenceClasses::initialized);
    }

    private static Class<?> initialized(String name) {
        try {
            return Class.forName(name, true, Interpreter.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class of the module reference has gone", e);
        }
    }

    /** Their binary names, sorted. */
    public static List<String> names() {
        Path root = root();
        try {
            if (Files.isDirectory(root)) {
                return names(root);
            }
            try (FileSystem jar = FileSystems.newFileSystem(root)) {
                return names(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the classes of the module reference", e);
        }
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(SUFFIX) && file.startsWith(PACKAGE))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length())
                            .replace(root.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .toList();
        }
    }

    /** The folder they are in; in a build that has packaged the module, its jar. */
    public static Path root() {
        try {
            return Path.of(Interpreter.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has a malformed location", e);
        }
    }
}
