package dev.asltck.reports.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Takes the lines of a file one after another, each where it belongs. */
final class LineSequence {

    private final String source;
    private final List<CaseRecord> cases = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable ResultHeader header;
    private @Nullable ResultFooter footer;
    private int number;

    LineSequence(String source) {
        this.source = source;
    }

    void add(String text) throws MalformedResultsException {
        number++;
        if (footer != null) {
            throw malformed("there is more after the footer: two runs were written to one file");
        }
        Line line = parse(text);
        if (header == null) {
            header = header(line);
        } else if (line instanceof CaseRecord result) {
            add(result);
        } else if (line instanceof ResultFooter end) {
            footer = checked(end);
        } else {
            throw malformed("there is a second header: two runs were written to one file");
        }
    }

    private void add(CaseRecord result) throws MalformedResultsException {
        if (!ids.add(result.id())) {
            throw malformed("the case '" + result.id() + "' is there twice");
        }
        cases.add(result);
    }

    private Line parse(String text) throws MalformedResultsException {
        try {
            return ResultsJson.read(text);
        } catch (JacksonException e) {
            throw malformed("not a line of a result file: " + e.getOriginalMessage());
        }
    }

    private ResultHeader header(Line line) throws MalformedResultsException {
        if (!(line instanceof ResultHeader first)) {
            throw malformed("the file does not begin with a header: its start is missing, or it is no result file");
        }
        if (first.format() != ResultHeader.FORMAT) {
            throw malformed("the format has version " + first.format() + ", and only " + ResultHeader.FORMAT
                    + " is understood: use a version of asl-tck as new as the one that wrote the file");
        }
        return first;
    }

    private ResultFooter checked(ResultFooter end) throws MalformedResultsException {
        Counts counted = Counts.of(cases);
        if (!counted.equals(end.counts())) {
            throw malformed("the footer counts " + end.counts() + ", but there are " + counted
                    + ": lines are missing or were changed; run the suite again");
        }
        return end;
    }

    Journal journal() throws MalformedResultsException {
        if (header == null) {
            throw malformed("the file has no header: it is empty, or no result file");
        }
        return new Journal(header, cases, Optional.ofNullable(footer));
    }

    MalformedResultsException malformed(String message) {
        return new MalformedResultsException(source, Math.max(number, 1), message);
    }
}
