package dev.asltck.reports.results;

import java.util.List;

/**
 * A complete run.
 *
 * @param cases in the order of the corpus
 */
public record RunResults(ResultHeader header, List<CaseRecord> cases, ResultFooter footer) {

    /** The name of the file in the folder of a run. */
    public static final String FILE = "results.jsonl";

    public RunResults {
        cases = cases.stream().sorted(CaseRecord.CORPUS_ORDER).toList();
    }
}
