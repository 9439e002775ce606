package dev.asltck.harness.cli.run;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.results.RecordedResults;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Journal;
import dev.asltck.reports.results.MalformedResultsException;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.ResultsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run that has begun before has in its file.
 *
 * @param header with the time of its start
 * @param results that count
 * @param complete whether it had come to its end
 */
record EarlierRun(ResultHeader header, List<CaseResult> results, boolean complete) {

    private static final String REMEDY = "; leave out --resume to run from the beginning";

    /**
     * Reads a file, if there is one.
     *
     * @param header of the run that is to go on
     * @param durations whether it writes them
     * @param cases that it selects
     */
    static Optional<EarlierRun> read(Path file, ResultHeader header, boolean durations, List<Case> cases) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Journal journal = read(file);
        List<String> differences = HeaderDifferences.of(journal.header(), header);
        if (!differences.isEmpty()) {
            throw unusable(file, "it is of another run, which differs in " + String.join(", ", differences));
        }
        List<CaseResult> results = results(file, journal, durations, cases);
        boolean complete = journal.footer().isPresent();
        if (complete && results.size() < cases.size()) {
            throw unusable(file, "it is complete without all of the cases");
        }
        return Optional.of(new EarlierRun(journal.header(), complete ? results : lasting(results), complete));
    }

    private static Journal read(Path file) {
        try {
            return ResultsReader.readJournal(file);
        } catch (MalformedResultsException e) {
            throw new UnusableInput(e.getMessage() + REMEDY);
        } catch (IOException e) {
            throw unusable(file, "it cannot be read: " + e);
        }
    }

    private static List<CaseResult> results(Path file, Journal journal, boolean durations, List<Case> cases) {
        Map<String, Case> byId = new HashMap<>();
        cases.forEach(each -> byId.put(each.id(), each));
        List<CaseResult> results = new ArrayList<>();
        for (CaseRecord line : journal.cases()) {
            Case aCase = byId.get(line.id());
            if (aCase == null) {
                throw unusable(file, "it has the case '" + line.id() + "', which is not selected");
            }
            if (line.durationMillis().isPresent() != durations) {
                throw unusable(file, "it was written " + (durations ? "without" : "with") + " --durations");
            }
            results.add(result(file, aCase, line));
        }
        return results;
    }

    private static CaseResult result(Path file, Case aCase, CaseRecord line) {
        try {
            return RecordedResults.of(aCase, line);
        } catch (IllegalArgumentException e) {
            throw unusable(file, "the line of the case '" + aCase.id() + "' names a tier that is unknown");
        }
    }

    /**
     * Those that are no fault of the interruption: whatever ends this program may have ended the engine a moment before. What errored and
     * crashed is run again.
     */
    private static List<CaseResult> lasting(List<CaseResult> results) {
        return results.stream()
                .filter(result -> !(result.judgement().verdict() instanceof Verdict.Errored)
                        && !(result.judgement().verdict() instanceof Verdict.Crashed))
                .toList();
    }

    private static UnusableInput unusable(Path file, String why) {
        return new UnusableInput(file + ": the run cannot be resumed: " + why + REMEDY);
    }
}
