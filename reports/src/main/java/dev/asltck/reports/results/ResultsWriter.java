package dev.asltck.reports.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a result file line by line. Each line reaches the file system before {@link #write} returns, so an interrupted run keeps what
 * it has; only {@link #finish} makes the file complete. For one thread at a time.
 */
public final class ResultsWriter implements AutoCloseable {

    private final OutputStream stream;
    private final List<CaseRecord> cases;

    private ResultsWriter(OutputStream stream, List<CaseRecord> cases) {
        this.stream = stream;
        this.cases = new ArrayList<>(cases);
    }

    /** Begins a file, in place of one that is there. */
    public static ResultsWriter create(Path file, ResultHeader header) throws IOException {
        ResultsWriter writer = new ResultsWriter(Files.newOutputStream(file), List.of());
        try {
            writer.append(header);
            return writer;
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    /** Goes on with the file of an interrupted run, after its last whole line. */
    public static ResultsWriter resume(Path file, Journal journal) throws IOException {
        if (journal.footer().isPresent()) {
            throw new IllegalArgumentException("the run of " + file + " is complete");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(journal.length());
        }
        return new ResultsWriter(Files.newOutputStream(file, StandardOpenOption.APPEND), journal.cases());
    }

    /** Writes the line of a case. */
    public void write(CaseRecord result) throws IOException {
        append(result);
        cases.add(result);
    }

    /** Completes the file. */
    public ResultFooter finish(Instant finished) throws IOException {
        ResultFooter footer = new ResultFooter(Counts.of(cases), finished);
        append(footer);
        return footer;
    }

    /** One write for the whole line, without a buffer of our own: what an interruption tears is at most the last line. */
    private void append(Line line) throws IOException {
        stream.write((ResultsJson.write(line) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
