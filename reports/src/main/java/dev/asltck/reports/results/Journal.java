package dev.asltck.reports.results;

import java.util.List;
import java.util.Optional;

/**
 * What a run has written so far, perhaps interrupted.
 *
 * @param footer if the run has come to its end
 * @param length of the whole lines, in bytes: what follows was torn
 */
public record Journal(ResultHeader header, List<CaseRecord> cases, Optional<ResultFooter> footer, long length) {

    public Journal {
        cases = List.copyOf(cases);
    }
}
