package dev.asltck.reports.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a result file. While the run lasts, the file is a journal: each line reaches the file system before {@link #write} returns, in
 * the order in which the cases finish, so an interrupted run keeps what it has however it ends. {@link #finish} makes the file complete
 * and brings the lines into the order of the corpus, which is the same each time. For one thread at a time.
 */
public final class ResultsWriter implements AutoCloseable {

    private final Path file;
    private final ResultHeader header;
    private final OutputStream journal;
    private final List<CaseRecord> cases;

    private ResultsWriter(Path file, ResultHeader header, OutputStream journal, List<CaseRecord> cases) {
        this.file = file;
        this.header = header;
        this.journal = journal;
        this.cases = new ArrayList<>(cases);
    }

    /** Begins a file, in place of one that is there. */
    public static ResultsWriter create(Path file, ResultHeader header) throws IOException {
        return begin(file, header, List.of());
    }

    /**
     * Goes on with the file of an interrupted run.
     *
     * @param kept the lines that stay; the cases of all others are run again
     */
    public static ResultsWriter resume(Path file, ResultHeader header, List<CaseRecord> kept) throws IOException {
        return begin(file, header, kept);
    }

    /** The beginning takes the place of what is there as a whole, so that an interruption leaves either. */
    private static ResultsWriter begin(Path file, ResultHeader header, List<CaseRecord> kept) throws IOException {
        Path begun = file.resolveSibling(file.getFileName() + ".begun");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(begun))) {
            append(header, stream);
            for (CaseRecord result : kept) {
                append(result, stream);
            }
        }
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
        return new ResultsWriter(file, header, Files.newOutputStream(file, StandardOpenOption.APPEND), kept);
    }

    /** Writes the line of a case. */
    public void write(CaseRecord result) throws IOException {
        append(result, journal);
        cases.add(result);
    }

    /**
     * Completes the file. An interruption meanwhile, or a disk that is full, leaves the journal as it is: the complete file is written
     * beside it and takes its place as a whole.
     *
     * @param finished when the run has ended, if its durations are to be told
     */
    public ResultFooter finish(Optional<Instant> finished) throws IOException {
        ResultFooter footer = new ResultFooter(Counts.of(cases), finished);
        journal.close();
        write(file, new RunResults(header, cases, footer));
        return footer;
    }

    /** Writes the file of a complete run, as a whole or not at all. */
    public static void write(Path file, RunResults run) throws IOException {
        Path complete = file.resolveSibling(file.getFileName() + ".complete");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(complete))) {
            append(run.header(), stream);
            for (CaseRecord result : run.cases()) {
                append(result, stream);
            }
            append(run.footer(), stream);
        }
        Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** One write for the whole line: of the journal, which has no buffer of ours, an interruption tears at most the last line. */
    private static void append(Line line, OutputStream stream) throws IOException {
        stream.write((ResultsJson.write(line) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
