package dev.asltck.harness.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Writes each case into a file named after its id, which has nothing in it that could lead elsewhere. */
final class CaseFolderOutput implements CaseOutput {

    private final Path folder;

    CaseFolderOutput(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Path> write(ObjectNode written) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(written.required("id").stringValue() + ".json");
        StringBuilder content = new StringBuilder();
        CaseFileText text = new CaseFileText(content);
        text.add(written);
        text.end();
        Files.writeString(file, content);
        return Optional.of(file);
    }

    @Override
    public void finish() {
        // Each file is complete already.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
