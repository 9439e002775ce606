package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.reference.history.HistoryEvent;
import dev.asltck.reference.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes an execution history as GetExecutionHistory returns it, an event on each line. */
final class HistoryFile implements Consumer<HistoryEvent>, AutoCloseable {

    private final Path path;
    private final BufferedWriter writer;
    private boolean begun;

    private HistoryFile(Path path, BufferedWriter writer) {
        this.path = path;
        this.writer = writer;
    }

    static HistoryFile create(Path path) {
        try {
            BufferedWriter writer = Files.newBufferedWriter(path);
            writer.write("{\"events\": [");
            return new HistoryFile(path, writer);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    @Override
    public void accept(HistoryEvent event) {
        try {
            writer.write(begun ? ",\n" : "\n");
            begun = true;
            writer.write(Json.write(event.toJson()));
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    @Override
    public void close() {
        try (writer) {
            writer.write("\n]}\n");
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static UnusableInput unwritable(Path path, IOException e) {
        return new UnusableInput(path + ": the history cannot be written: " + e.getMessage());
    }
}
