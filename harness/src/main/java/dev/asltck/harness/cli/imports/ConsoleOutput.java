package dev.asltck.harness.cli.imports;

import dev.asltck.harness.cli.console.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Prints a case file. */
final class ConsoleOutput implements CaseOutput {

    private final Console console;
    private final CaseFileText text;

    ConsoleOutput(Console console) {
        this.console = console;
        this.text = new CaseFileText(console.out());
    }

    @Override
    public Optional<Path> write(ObjectNode written) throws IOException {
        text.add(written);
        return Optional.empty();
    }

    @Override
    public void finish() throws IOException {
        text.end();
        console.out().flush();
    }

    @Override
    public void close() {
        // Standard output is not ours to close.
    }
}
