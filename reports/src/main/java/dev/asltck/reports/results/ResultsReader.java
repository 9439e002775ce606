package dev.asltck.reports.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads result files. What is incomplete or contradicts itself is refused: nobody should compare half a run. */
public final class ResultsReader {

    private static final byte NEW_LINE = '\n';
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
        byte[] content = Files.readAllBytes(file);
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == NEW_LINE) {
                lines.add(new String(content, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        return lines.journal();
    }
}
