package dev.asltck.site.casepage;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Digests;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.site.book.CaseText;
import dev.asltck.site.book.ExpectationText;
import dev.asltck.site.json.FactDiff;
import java.util.List;
import java.util.Optional;

/**
 * What came out of a run, as the page tells it.
 *
 * @param anchor the place of the details on the page
 * @param otherVersion in what the case of the run was another one than that which the page shows
 */
public record RunResult(String anchor, CaseRun run, List<FactDiff> diffs, Optional<String> otherVersion) {

    public RunResult {
        diffs = List.copyOf(diffs);
    }

    static RunResult of(int place, CaseRun run, Optional<CaseText> text) {
        Optional<ExpectationText> expectation =
                text.flatMap(known -> known.expectation(run.header().dialect()));
        return new RunResult(
                "run-" + (place + 1),
                run,
                FactDiff.of(run.result().facts(), expectation.map(ExpectationText::expect)),
                text.flatMap(known -> otherVersion(expectation, run.result().digests())));
    }

    private static Optional<String> otherVersion(Optional<ExpectationText> expectation, Digests had) {
        if (expectation.isEmpty()) {
            return Optional.of("it held in this dialect");
        }
        boolean sameStimulus = expectation.get().digests().stimulus().equals(had.stimulus());
        boolean sameExpectation = expectation.get().digests().expectation().equals(had.expectation());
        if (sameStimulus) {
            return sameExpectation ? Optional.empty() : Optional.of("something else was expected");
        }
        return Optional.of(
                sameExpectation
                        ? "the engine was told something else"
                        : "the engine was told something else, and something else was expected");
    }

    public ResultHeader header() {
        return run.header();
    }

    public CaseRecord result() {
        return run.result();
    }

    /** Whether there is more to say than the verdict. */
    public boolean hasDetails() {
        return result().verdict() != VerdictKind.PASSED || otherVersion.isPresent();
    }
}
