package dev.asltck.harness.cli.validate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds definitions below a folder, by their names. */
final class DefinitionFolder extends SimpleFileVisitor<Path> {

    private static final List<String> DEFINITIONS = List.of(".asl.json", ".asl.yaml", ".asl.yml");
    private static final String JSON = ".json";

    /** Full of other people's files. */
    private static final String PACKAGES = "node_modules";

    private final Path root;

    /** A link to a folder is none. */
    private final Path realRoot;

    private final List<Path> files = new ArrayList<>();
    private final SortedMap<Path, IOException> failures = new TreeMap<>();

    private DefinitionFolder(Path root, Path realRoot) {
        this.root = root;
        this.realRoot = realRoot;
    }

    /** Looks through a folder and those below, but not through hidden ones and those of packages. */
    static DefinitionFolder of(Path root) {
        try {
            DefinitionFolder folder = new DefinitionFolder(root, root.toRealPath());
            Files.walkFileTree(folder.realRoot, folder);
            folder.files.sort(null);
            return folder;
        } catch (IOException e) {
            DefinitionFolder unreadable = new DefinitionFolder(root, root);
            unreadable.failures.put(root, e);
            return unreadable;
        }
    }

    /** Files that are or may be definitions, in the order of their names. */
    List<Path> files() {
        return files;
    }

    /** What could not be looked through. */
    SortedMap<Path, IOException> failures() {
        return failures;
    }

    /** Whether the name of a file says that it is a definition. */
    static boolean isCertain(Path file) {
        return DEFINITIONS.stream().anyMatch(file.toString()::endsWith);
    }

    /** The path by way of the folder as the user has named it. */
    private Path shown(Path path) {
        return root.resolve(realRoot.relativize(path));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isSkipped(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    private boolean isSkipped(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return !folder.equals(realRoot) && (name.equals(PACKAGES) || name.startsWith("."));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if ((isCertain(file) || file.toString().endsWith(JSON)) && Files.isRegularFile(file)) {
            files.add(shown(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        failures.put(shown(file), failure);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            failures.put(shown(folder), failure);
        }
        return FileVisitResult.CONTINUE;
    }
}
