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
import java.util.Comparator;
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
    private final List<WrittenCase> cases;

    private ResultsWriter(Path file, ResultHeader header, OutputStream journal, List<WrittenCase> cases) {
        this.file = file;
        this.header = header;
        this.journal = journal;
        this.cases = new ArrayList<>(cases);
    }

    /** A case and its line, which is in the journal first and in the complete file then. */
    private record WrittenCase(CaseRecord result, String line) {

        /** In the order of the corpus. */
        static final Comparator<WrittenCase> ORDER = Comparator.comparing(WrittenCase::result, CaseRecord.CORPUS_ORDER);

        static WrittenCase of(CaseRecord result) {
            return new WrittenCase(result, ResultsJson.write(result));
        }
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
        List<WrittenCase> cases = kept.stream().map(WrittenCase::of).toList();
        writeWhole(file, ".begun", header, cases, Optional.empty());
        return new ResultsWriter(file, header, Files.newOutputStream(file, StandardOpenOption.APPEND), cases);
    }

    /** Writes the line of a case. */
    public void write(CaseRecord result) throws IOException {
        WrittenCase written = WrittenCase.of(result);
        append(written.line(), journal);
        cases.add(written);
    }

    /**
     * Completes the file. An interruption meanwhile, or a disk that is full, leaves the journal as it is: the complete file is written
     * beside it and takes its place as a whole.
     *
     * @param finished when the run has ended, if its durations are to be told
     */
    public ResultFooter finish(Optional<Instant> finished) throws IOException {
        ResultFooter footer = new ResultFooter(
                Counts.of(cases.stream().map(WrittenCase::result).toList()), finished);
        journal.close();
        writeComplete(file, header, cases, footer);
        return footer;
    }

    /** Writes the file of a complete run, as a whole or not at all. */
    public static void write(Path file, RunResults run) throws IOException {
        List<WrittenCase> cases = run.cases().stream().map(WrittenCase::of).toList();
        writeComplete(file, run.header(), cases, run.footer());
    }

    private static void writeComplete(Path file, ResultHeader header, List<WrittenCase> cases, ResultFooter footer)
            throws IOException {
        writeWhole(
                file,
                ".complete",
                header,
                cases.stream().sorted(WrittenCase.ORDER).toList(),
                Optional.of(footer));
    }

    private static void writeWhole(
            Path file, String suffix, ResultHeader header, List<WrittenCase> cases, Optional<ResultFooter> footer)
            throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + suffix);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(beside))) {
            append(ResultsJson.write(header), stream);
            for (WrittenCase each : cases) {
                append(each.line(), stream);
            }
            if (footer.isPresent()) {
                append(ResultsJson.write(footer.get()), stream);
            }
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** One write for the whole line: of the journal, which has no buffer of ours, an interruption tears at most the last line. */
    private static void append(String line, OutputStream stream) throws IOException {
        stream.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
