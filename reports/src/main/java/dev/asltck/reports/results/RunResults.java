package dev.asltck.reports.results;

import java.util.Comparator;
import java.util.List;

/**
 * A complete run.
 *
 * @param cases by chapter, file and line: a file has them in the order in which they finished, which is another each time
 */
public record RunResults(ResultHeader header, List<CaseRecord> cases, ResultFooter footer) {

    private static final Comparator<CaseRecord> ORDER = Comparator.comparing(CaseRecord::chapter)
            .thenComparing(CaseRecord::file)
            .thenComparingInt(CaseRecord::line)
            .thenComparing(CaseRecord::id);

    public RunResults {
        cases = cases.stream().sorted(ORDER).toList();
    }
}
