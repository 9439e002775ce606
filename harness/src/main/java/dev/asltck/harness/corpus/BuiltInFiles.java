package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.PublishedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The case files of the module {@code spec-cases}, in its jar or in its folder of classes. */
final class BuiltInFiles {

    private static final String JAR_PROTOCOL = "jar";

    private BuiltInFiles() {}

    /** Hands over each file, in the order of the names. A file can be read only until the consumer returns. */
    static void forEach(Consumer<FoundFile> consumer) {
        URL marker = BuiltInFiles.class.getResource(PublishedFile.ROOT + "features.json");
        if (marker == null) {
            throw new IllegalStateException("the module spec-cases is not on the class path");
        }
        try {
            forEachBeside(marker, consumer);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has a malformed location: " + marker, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built-in cases", e);
        }
    }

    static void forEachBeside(URL marker, Consumer<FoundFile> consumer) throws IOException, URISyntaxException {
        if (!marker.getProtocol().equals(JAR_PROTOCOL)) {
            FoundFile.below(Path.of(marker.toURI()).resolveSibling("cases")).forEach(consumer);
            return;
        }
        JarURLConnection connection = (JarURLConnection) marker.openConnection();
        // One of our own: the one that all share may be open already, or be closed by others.
        try (FileSystem jar =
                FileSystems.newFileSystem(Path.of(connection.getJarFileURL().toURI()))) {
            FoundFile.below(jar.getPath(connection.getEntryName()).resolveSibling("cases"))
                    .forEach(consumer);
        }
    }
}
