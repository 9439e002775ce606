package dev.asltck.harness.cli.replay;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.results.ResultLines;
import dev.asltck.harness.results.StreamDigest;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reports.results.ResultsStream;
import dev.asltck.reports.results.RunResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the results into a file as they come. */
final class ReplayResults implements Consumer<CaseResult>, AutoCloseable {

    private final Path file;
    private final EngineDescription engine;
    private final ResultLines lines = new ResultLines(Dialect.AWS, false);
    private final StreamDigest digest = new StreamDigest();
    private final Instant started = Instant.now();
    private final ResultsStream stream;

    private ReplayResults(Path file, EngineDescription engine, ResultsStream stream) {
        this.file = file;
        this.engine = engine;
        this.stream = stream;
    }

    static ReplayResults create(Path folder, EngineDescription engine) {
        Path file = folder.resolve(RunResults.FILE);
        try {
            Files.createDirectories(folder);
            return new ReplayResults(file, engine, ResultsStream.create(file));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void accept(CaseResult result) {
        digest.add(result.aCase());
        try {
            stream.write(lines.of(result));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Completes the file. */
    Path finish() {
        try {
            stream.finish(lines.header(digest.text(), engine, Map.of(), started), Optional.empty());
            return file;
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static UnusableInput unwritable(Path file, IOException e) {
        return new UnusableInput(file + ": cannot be written: " + e + "; choose another folder with --results");
    }
}
