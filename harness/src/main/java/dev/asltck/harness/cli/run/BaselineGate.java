package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.results.ResultLines;
import dev.asltck.reports.baseline.Baseline;
import dev.asltck.reports.baseline.BaselineCheck;
import dev.asltck.reports.baseline.BaselineFile;
import dev.asltck.reports.baseline.BaselineRun;
import dev.asltck.reports.baseline.BaselineUpdate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/**
 * Holds a run against the known failures.
 *
 * @param update whether the baseline is made to agree with the run
 */
record BaselineGate(Path file, Baseline baseline, boolean update) {

    /** The report, with what does not agree. */
    EngineReport check(EngineReport report, Selection selection) {
        ResultLines lines = ResultLines.withoutDigests(report.dialect());
        BaselineRun run = BaselineRun.of(
                report.results().stream().map(lines::of).toList(),
                selection.corpus().stream()
                        .filter(each -> each.holdsIn(report.dialect()))
                        .map(Case::id)
                        .collect(Collectors.toUnmodifiableSet()));
        Baseline current = update ? updated(run) : baseline;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return report.heldAgainst(
                new BaselineReport(file, current.size(), BaselineCheck.check(current, run, today), update));
    }

    private Baseline updated(BaselineRun run) {
        Baseline updated = BaselineUpdate.of(baseline, run);
        try {
            BaselineFile.write(file, updated);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be written: " + e);
        }
        return updated;
    }
}
