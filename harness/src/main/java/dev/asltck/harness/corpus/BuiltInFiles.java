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

/** The case files of the module {@code spec-cases}, in its jar or in its folder of classes. */
final class BuiltInFiles {

    private static final String JAR_PROTOCOL = "jar";

    private BuiltInFiles() {}

    /** What a reading makes of the folder that has the files. */
    static <T> T inFolder(Reading<T> reading) {
        URL marker = BuiltInFiles.class.getResource(PublishedFile.ROOT + "features.json");
        if (marker == null) {
            throw new IllegalStateException("the module spec-cases is not on the class path");
        }
        try {
            return inFolderBeside(marker, reading);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has a malformed location: " + marker, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built-in cases", e);
        }
    }

    /** Reads a folder, whose files are there until it returns. */
    @FunctionalInterface
    interface Reading<T> {

        T of(Path folder) throws IOException;
    }

    static <T> T inFolderBeside(URL marker, Reading<T> reading) throws IOException, URISyntaxException {
        if (!marker.getProtocol().equals(JAR_PROTOCOL)) {
            return reading.of(Path.of(marker.toURI()).resolveSibling("cases"));
        }
        JarURLConnection connection = (JarURLConnection) marker.openConnection();
        // One of our own: the one that all share may be open already, or be closed by others.
        try (FileSystem jar =
                FileSystems.newFileSystem(Path.of(connection.getJarFileURL().toURI()))) {
            return reading.of(jar.getPath(connection.getEntryName()).resolveSibling("cases"));
        }
    }
}
