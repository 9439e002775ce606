package dev.asltck.harness.corpus;

import dev.asltck.harness.catalogue.PublishedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The case files of the module {@code spec-cases}, in its jar or in its folder of classes.
 *
 * @param folder that they are in
 * @param all of them, in the order of their names
 */
record BuiltInFiles(URI folder, List<FoundFile> all) {

    private static final String MARKER = "features.json";
    private static final String FOLDER = "cases/";
    private static final String JAR_PROTOCOL = "jar";

    /** What a reading makes of them. */
    static <T> T read(Reading<T> reading) {
        URL marker = BuiltInFiles.class.getResource(PublishedFile.ROOT + MARKER);
        if (marker == null) {
            throw new IllegalStateException("the module spec-cases is not on the class path");
        }
        try {
            return readBeside(marker, reading);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has a malformed location: " + marker, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built-in cases", e);
        }
    }

    /** Reads files, which are there until it returns. */
    @FunctionalInterface
    interface Reading<T> {

        T of(BuiltInFiles files) throws IOException;
    }

    static <T> T readBeside(URL marker, Reading<T> reading) throws IOException, URISyntaxException {
        if (!marker.getProtocol().equals(JAR_PROTOCOL)) {
            Path folder = Path.of(marker.toURI()).resolveSibling(FOLDER);
            return reading.of(new BuiltInFiles(folder.toUri(), FoundFile.below(folder)));
        }
        JarURLConnection connection = (JarURLConnection) marker.openConnection();
        Path path = Path.of(connection.getJarFileURL().toURI());
        String folder = connection.getEntryName().replace(MARKER, FOLDER);
        // One of our own: the one that all share may be closed by others.
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return reading.of(inJar(jar, URI.create("jar:" + path.toUri() + "!/" + folder), folder));
        }
    }

    /** A jar is no file system here: to make one takes as long as to read the files. */
    private static BuiltInFiles inJar(ZipFile jar, URI uri, String folder) {
        List<FoundFile> files = jar.stream()
                .filter(entry ->
                        entry.getName().startsWith(folder) && entry.getName().endsWith(FoundFile.SUFFIX))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .map(entry -> inJar(jar, entry, uri, entry.getName().substring(folder.length())))
                .toList();
        return new BuiltInFiles(uri, files);
    }

    private static FoundFile inJar(ZipFile jar, ZipEntry entry, URI folder, String name) {
        String chapter = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        return new FoundFile(URI.create(folder + name), name, chapter, new FileContent.InJar(jar, entry));
    }
}
