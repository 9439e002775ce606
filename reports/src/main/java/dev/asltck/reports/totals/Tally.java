package dev.asltck.reports.totals;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Counts;
import java.util.Collection;

/**
 * Cases in numbers.
 *
 * @param cases all of them
 * @param judged those that tell something about the engine: all but the unsupported and the errored
 */
public record Tally(int cases, int judged, @JsonUnwrapped Counts counts) {

    static Tally of(Collection<CaseRecord> cases) {
        Counts counts = Counts.of(cases);
        return new Tally(counts.total(), counts.judged(), counts);
    }
}
