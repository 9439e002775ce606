package dev.asltck.harness.cli.validators;

import dev.asltck.harness.cli.console.JsonLayout;
import dev.asltck.harness.cli.console.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Writes what is left of a comparison. */
final class ReportFiles {

    private static final String RESULTS = "validators.json";

    private ReportFiles() {}

    static Path writeResults(Path folder, JsonNode results) {
        return write(folder.resolve(RESULTS), JsonLayout.of(results) + "\n", "--results");
    }

    static Path writeDocument(Path file, String page) {
        return write(file, page, "--document");
    }

    private static Path write(Path file, String text, String option) {
        try {
            Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be written: " + e + "; choose another place with " + option);
        }
    }
}
