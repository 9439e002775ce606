package dev.asltck.harness.cli.recordings;

import dev.asltck.harness.history.RecordingParts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * One recorded execution, or a list of them, that has been found and is not read yet.
 *
 * @param source for messages
 * @param files that have it, for commands
 * @param reader reads it; throws {@link dev.asltck.harness.cli.console.UnusableInput} if that cannot be
 */
public record Found(String source, List<Path> files, Supplier<List<RecordingParts>> reader) {

    public Found {
        files = List.copyOf(files);
    }

    static Found ofFile(Path file, Supplier<List<RecordingParts>> reader) {
        return new Found(file.toString(), List.of(file), reader);
    }

    /** What cannot even be found. */
    static Found failing(String source, RuntimeException failure) {
        return new Found(source, List.of(), () -> {
            throw failure;
        });
    }
}
