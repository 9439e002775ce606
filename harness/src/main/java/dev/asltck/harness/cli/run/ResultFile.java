package dev.asltck.harness.cli.run;

import dev.asltck.harness.results.ResultLines;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.runner.RunListener;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.ResultsWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes results as they come, and puts them in order at the end. A disk that fills up costs the file, not the run. Closed before it is
 * finished, it keeps what it has.
 */
final class ResultFile implements RunListener, AutoCloseable {

    private final Path path;
    private final ResultLines lines;
    private final ResultsWriter writer;
    private @Nullable IOException failure;

    private ResultFile(Path path, ResultLines lines, ResultsWriter writer) {
        this.path = path;
        this.lines = lines;
        this.writer = writer;
    }

    /** Begins a file, in place of one that is there. */
    static ResultFile create(Path path, ResultLines lines, ResultHeader header) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        return new ResultFile(path, lines, ResultsWriter.create(path, header));
    }

    /** Goes on with the file of an earlier run. */
    static ResultFile resume(Path path, ResultLines lines, EarlierRun earlier) throws IOException {
        return new ResultFile(
                path,
                lines,
                ResultsWriter.resume(
                        path,
                        earlier.header(),
                        earlier.results().stream().map(lines::of).toList()));
    }

    @Override
    public void finished(CaseResult result) {
        if (failure == null) {
            try {
                writer.write(lines.of(result));
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Completes the file; gives what has kept it from being complete. */
    Optional<IOException> finish() {
        try {
            if (failure == null) {
                writer.finish(lines.finished(Instant.now()));
            }
        } catch (IOException e) {
            failure = e;
        }
        return Optional.ofNullable(failure);
    }

    /** What could not be written has been told by {@link #finish}, or does not matter any more. */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            failure = e;
        }
    }

    Path path() {
        return path;
    }
}
