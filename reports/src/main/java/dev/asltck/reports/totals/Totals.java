package dev.asltck.reports.totals;

import dev.asltck.reports.json.ReportJson;
import dev.asltck.reports.runs.NamedRun;
import java.util.List;

/**
 * The numbers of runs, as one document: {@code totals-1.schema.json} is its schema.
 *
 * @param format version of the document's format
 */
public record Totals(int format, List<RunTotals> runs) {

    private static final int FORMAT = 1;

    public Totals {
        runs = List.copyOf(runs);
    }

    /** Counts. */
    public static Totals of(List<NamedRun> runs) {
        return new Totals(FORMAT, runs.stream().map(RunTotals::of).toList());
    }

    /** The document. */
    public String json() {
        return ReportJson.write(this);
    }
}
