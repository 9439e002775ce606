package dev.asltck.harness.cli.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes all cases into one file. It takes the place of one that is there only when it is complete. */
final class CaseFileOutput implements CaseOutput {

    private final Path file;
    private @Nullable Path unfinished;
    private @Nullable BufferedWriter writer;
    private @Nullable CaseFileText text;

    CaseFileOutput(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Path> write(ObjectNode written) throws IOException {
        if (text == null) {
            open();
        }
        if (text != null) {
            text.add(written);
        }
        return Optional.of(file);
    }

    private void open() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path path = file.resolveSibling(file.getFileName() + ".unfinished");
        BufferedWriter opened = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        unfinished = path;
        writer = opened;
        text = new CaseFileText(opened);
    }

    @Override
    public void finish() throws IOException {
        if (text != null && writer != null && unfinished != null) {
            text.end();
            writer.close();
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            unfinished = null;
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null && unfinished != null) {
            writer.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
