package dev.asltck.harness.cli.report;

import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.reports.baseline.Baseline;
import dev.asltck.reports.baseline.BaselineFile;
import dev.asltck.reports.baseline.BaselineResult;
import dev.asltck.reports.baseline.BaselineRun;
import dev.asltck.reports.baseline.MalformedBaselineException;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.runs.NamedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The known failures that the user names, each for the runs of its engine in its dialect. */
record BaselineFiles(List<Path> files) {

    /** The runs, those of which failures are known held against them. */
    List<NamedRun> appliedTo(List<NamedRun> runs) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<NamedRun> held = new ArrayList<>(runs);
        for (Path file : files) {
            Baseline baseline = read(file);
            if (runs.stream().noneMatch(run -> isOf(baseline, run))) {
                throw new UnusableInput(file + ": is a baseline of " + baseline.engine() + " in the dialect "
                        + baseline.dialect() + ", and no such run is among the results");
            }
            held.replaceAll(run -> isOf(baseline, run) ? held(file, baseline, run, today) : run);
        }
        return held;
    }

    private static boolean isOf(Baseline baseline, NamedRun run) {
        return baseline.engine().equals(run.header().engine().name())
                && baseline.dialect().equals(run.header().dialect());
    }

    private static NamedRun held(Path file, Baseline baseline, NamedRun run, LocalDate today) {
        if (run.baseline().isPresent()) {
            throw new UnusableInput(file + ": is the second baseline of " + baseline.engine() + " in the dialect "
                    + baseline.dialect() + "; name one");
        }
        return run.with(BaselineResult.of(baseline, baselineRun(run), today));
    }

    /** A run of everything shows which cases there are; one of a part does not. */
    private static BaselineRun baselineRun(NamedRun run) {
        return run.isPart()
                ? BaselineRun.ofPart(run.cases())
                : BaselineRun.of(
                        run.cases(), run.cases().stream().map(CaseRecord::id).collect(Collectors.toUnmodifiableSet()));
    }

    private static Baseline read(Path file) {
        try {
            return BaselineFile.read(file);
        } catch (MalformedBaselineException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e + "; check the path");
        }
    }
}
