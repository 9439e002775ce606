package dev.asltck.reports.baseline;

import dev.asltck.reports.Glob;
import dev.asltck.reports.results.CaseRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a baseline makes of a run.
 *
 * @param findings all in which they do not agree; none if the run is as expected
 */
public record BaselineResult(Baseline baseline, List<Finding> findings) {

    public BaselineResult {
        findings = List.copyOf(findings);
    }

    /** Holds a run against a baseline. */
    public static BaselineResult of(Baseline baseline, BaselineRun run, LocalDate today) {
        return new BaselineResult(baseline, BaselineCheck.check(baseline, run, today));
    }

    /** Why a case is known to fail, if it does and is. */
    public Optional<String> reason(CaseRecord result) {
        if (!BaselineRun.isFailure(result)) {
            return Optional.empty();
        }
        return baseline.known().stream()
                .filter(group -> group.cases().containsKey(result.id()))
                .findFirst()
                .or(() -> baseline.known().stream()
                        .filter(group -> group.ids()
                                .filter(ids -> Glob.parse(ids).test(result.id()))
                                .isPresent())
                        .findFirst())
                .map(KnownFailures::reason);
    }
}
