package dev.asltck.reports.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the result file of a run whose cases are known only when they have been run, however many there are: no line is kept in memory.
 * While the run lasts, the lines are in a file beside the result file, in the order in which they are written. For one thread at a time.
 */
public final class ResultsStream implements AutoCloseable {

    private final Path file;
    private final Path unfinished;
    private final OutputStream lines;
    private final Map<VerdictKind, Integer> counts = new EnumMap<>(VerdictKind.class);

    private ResultsStream(Path file, Path unfinished, OutputStream lines) {
        this.file = file;
        this.unfinished = unfinished;
        this.lines = lines;
    }

    /** Begins a file, to take the place of one that is there. */
    public static ResultsStream create(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        return new ResultsStream(file, unfinished, Files.newOutputStream(unfinished));
    }

    /** Writes the line of a case. */
    public void write(CaseRecord result) throws IOException {
        append(result, lines);
        counts.merge(result.verdict(), 1, Integer::sum);
    }

    /**
     * Completes the file.
     *
     * @param finished when the run has ended, if its durations are to be told
     */
    public ResultFooter finish(ResultHeader header, Optional<Instant> finished) throws IOException {
        ResultFooter footer = new ResultFooter(Counts.of(counts), finished);
        lines.close();
        Path complete = file.resolveSibling(file.getFileName() + ".complete");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(complete))) {
            append(header, stream);
            Files.copy(unfinished, stream);
            append(footer, stream);
        }
        Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(unfinished);
        return footer;
    }

    private static void append(Line line, OutputStream stream) throws IOException {
        stream.write((ResultsJson.write(line) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
