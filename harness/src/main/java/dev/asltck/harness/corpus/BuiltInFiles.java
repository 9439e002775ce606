package dev.asltck.harness.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The case files of the module {@code spec-cases}, in its jar or in its folder of classes. */
final class BuiltInFiles {

    /** Where the module has its files. */
    static final String ROOT = "/dev/asltck/spec/";

    private static final String JAR_SCHEME = "jar";

    private BuiltInFiles() {}

    static List<FileText> read() {
        URL marker = BuiltInFiles.class.getResource(ROOT + "features.json");
        if (marker == null) {
            throw new IllegalStateException("the module spec-cases is not on the class path");
        }
        try {
            return read(marker.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has a malformed location: " + marker, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built-in cases", e);
        }
    }

    private static List<FileText> read(URI marker) throws IOException {
        if (!marker.getScheme().equals(JAR_SCHEME)) {
            return FileText.below(Path.of(marker).resolveSibling("cases"));
        }
        try (FileSystem jar = FileSystems.newFileSystem(marker, Map.of())) {
            return FileText.below(jar.getPath(ROOT + "cases"));
        }
    }
}
