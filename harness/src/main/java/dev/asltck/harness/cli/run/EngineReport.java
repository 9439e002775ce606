package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a run on one engine.
 *
 * @param dialect whose expectations were applied
 * @param ofOtherDialects how many cases were not run because they hold in another dialect only
 * @param ofEarlierRun how many were not run because an earlier run had done so
 * @param incidents what went wrong and belongs to no case
 * @param duration in real time
 * @param resultFile where all of it is written
 * @param baseline the known failures that it was held against
 */
record EngineReport(
        EngineDescription engine,
        Dialect dialect,
        List<CaseResult> results,
        int ofOtherDialects,
        int ofEarlierRun,
        List<String> incidents,
        Duration duration,
        Optional<Path> resultFile,
        Optional<BaselineReport> baseline) {

    EngineReport writtenTo(Path file) {
        return with(incidents, Optional.of(file), baseline);
    }

    EngineReport withIncidents(List<String> all) {
        return with(all, resultFile, baseline);
    }

    EngineReport heldAgainst(BaselineReport known) {
        return with(incidents, resultFile, Optional.of(known));
    }

    private EngineReport with(List<String> itsIncidents, Optional<Path> itsFile, Optional<BaselineReport> itsBaseline) {
        return new EngineReport(
                engine, dialect, results, ofOtherDialects, ofEarlierRun, itsIncidents, duration, itsFile, itsBaseline);
    }

    /** The results that somebody should look at. */
    List<CaseResult> troubles() {
        Optional<Set<String>> surprising = baseline.map(BaselineReport::surprising);
        return results.stream()
                .filter(result -> exitCode(result) != ExitCode.AS_EXPECTED)
                .filter(result -> surprising.isEmpty()
                        || surprising.get().contains(result.aCase().id()))
                .toList();
    }

    int exitCode() {
        int ofCases = ofCases();
        return incidents.isEmpty() ? ofCases : Math.max(ofCases, ExitCode.BROKEN);
    }

    private int ofCases() {
        int gate = baseline.filter(known -> !known.findings().isEmpty()).isPresent()
                ? ExitCode.MISMATCH
                : ExitCode.AS_EXPECTED;
        return troubles().stream().mapToInt(EngineReport::exitCode).reduce(gate, Math::max);
    }

    private static int exitCode(CaseResult result) {
        Verdict verdict = result.judgement().verdict();
        if (verdict instanceof Verdict.Passed || verdict instanceof Verdict.Unsupported) {
            return ExitCode.AS_EXPECTED;
        }
        return verdict instanceof Verdict.Failed ? ExitCode.MISMATCH : ExitCode.BROKEN;
    }
}
