package dev.asltck.reports.results;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Reads result files, compressed by gzip or not. What is incomplete or contradicts itself is refused: nobody should compare half a run.
 */
public final class ResultsReader {

    private static final String INTERRUPTED =
            "the footer is missing: the run was interrupted; resume it, or run the suite again";

    private ResultsReader() {}

    /**
     * Reads a complete run.
     *
     * @throws MalformedResultsException if the file is truncated, has a case twice, counts wrongly or is no result file
     */
    public static RunResults read(Path file) throws IOException {
        LineSequence lines = new LineSequence(file.toString());
        Journal journal = read(file, lines);
        ResultFooter footer = journal.footer().orElseThrow(() -> lines.malformed(INTERRUPTED));
        return new RunResults(journal.header(), journal.cases(), footer);
    }

    /**
     * Reads what a run has written so far. A last line that was cut off is passed over.
     *
     * @throws MalformedResultsException if there is no header, or a whole line is malformed
     */
    public static Journal readJournal(Path file) throws IOException {
        return read(file, new LineSequence(file.toString()));
    }

    private static Journal read(Path file, LineSequence lines) throws IOException {
        try (LineStream stream = LineStream.open(file)) {
            Optional<String> line = stream.next();
            while (line.isPresent()) {
                lines.add(line.get());
                line = stream.next();
            }
            return lines.journal();
        } catch (EOFException e) {
            throw lines.malformed("the compressed file is cut off: copy or download it again");
        } catch (ZipException e) {
            throw lines.malformed("the compressed file is damaged (" + e.getMessage() + "): copy or download it again");
        } catch (TooLongException e) {
            throw lines.malformed(e.getMessage());
        }
    }
}
