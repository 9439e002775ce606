package dev.asltck.reports.comparison;

import dev.asltck.reports.baseline.FailureText;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.VerdictKind;
import java.util.List;
import java.util.Optional;

/** What came of a case, as far as it counts: two answers are the same if they are equal. */
record Answer(
        VerdictKind verdict,
        String failure,
        List<FactRecord> facts,
        List<String> missingFeatures,
        Optional<String> diagnostic,
        List<String> notJudged) {

    static Answer of(CaseRecord result, Precision precision) {
        String failure = FailureText.of(result);
        return precision == Precision.EXACT
                ? new Answer(
                        result.verdict(),
                        failure,
                        result.facts(),
                        result.missingFeatures(),
                        result.diagnostic(),
                        result.notJudged())
                : new Answer(result.verdict(), failure, List.of(), List.of(), Optional.empty(), List.of());
    }
}
