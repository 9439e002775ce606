package dev.asltck.reports.results;

import java.util.List;
import java.util.Optional;

/**
 * What a run has written so far, perhaps interrupted.
 *
 * @param footer if the run has come to its end
 */
public record Journal(ResultHeader header, List<CaseRecord> cases, Optional<ResultFooter> footer) {

    public Journal {
        cases = List.copyOf(cases);
    }
}
