package dev.asltck.harness.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that has been read.
 *
 * @param name for readers
 * @param chapter the folder of the file below the root of the corpus; empty for a single file
 */
record FileText(URI uri, String name, String chapter, String text) {

    private static final String SUFFIX = ".json";

    /** Every case file below a folder, in the order of the names. */
    static List<FileText> below(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(root)) {
            files = paths.filter(path -> path.toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        List<FileText> texts = new ArrayList<>(files.size());
        for (Path file : files) {
            texts.add(read(file, root));
        }
        return texts;
    }

    /** A single file. */
    static FileText of(Path file) throws IOException {
        return new FileText(file.toUri(), file.toString(), "", content(file));
    }

    private static FileText read(Path file, Path root) throws IOException {
        Path relative = root.relativize(file);
        Path folder = relative.getParent();
        String chapter = folder == null ? "" : folder.toString().replace('\\', '/');
        boolean onDisk = file.getFileSystem().equals(FileSystems.getDefault());
        return new FileText(file.toUri(), (onDisk ? file : relative).toString(), chapter, content(file));
    }

    /** Bytes that are no UTF-8 become replacement characters, and so an error of the JSON text or of the schema. */
    private static String content(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
