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

/** Writes results as they come, and puts them in order at the end. A disk that fills up costs the file, not the run. */
final class ResultFile implements RunListener {

    static final String NAME = "results.jsonl";

    private final Path path;
    private final ResultLines lines;
    private final ResultsWriter writer;
    private @Nullable IOException failure;

    private ResultFile(Path path, ResultLines lines, ResultsWriter writer) {
        this.path = path;
        this.lines = lines;
        this.writer = writer;
    }

    static ResultFile create(Path folder, ResultLines lines, ResultHeader header) throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve(NAME);
        return new ResultFile(path, lines, ResultsWriter.create(path, header));
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
        try (writer) {
            if (failure == null) {
                writer.finish(lines.finished(Instant.now()));
            }
        } catch (IOException e) {
            failure = e;
        }
        return Optional.ofNullable(failure);
    }

    Path path() {
        return path;
    }
}
