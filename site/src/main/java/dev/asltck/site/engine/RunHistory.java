package dev.asltck.site.engine;

import dev.asltck.site.chart.VersionChart;
import dev.asltck.site.matrix.RunScore;
import dev.asltck.site.page.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an engine fares from run to run.
 *
 * @param notes sentences that a reader of the chart should know
 */
public record RunHistory(VersionChart chart, List<String> notes) {

    public RunHistory {
        notes = List.copyOf(notes);
    }

    /** The history of the runs that had all that there was; empty if those are too few to be one. */
    static Optional<RunHistory> of(List<RunReport> byTime) {
        List<RunScore> whole = byTime.stream()
                .map(report -> new RunScore(report.run(), report.score()))
                .filter(run -> run.run().selection().isEmpty())
                .filter(run -> run.score().counts().total() > 0)
                .toList();
        return VersionChart.of(whole).map(chart -> new RunHistory(chart, notes(chart, whole, byTime.size())));
    }

    private static List<String> notes(VersionChart chart, List<RunScore> whole, int runs) {
        List<String> notes = new ArrayList<>();
        notes.add("Passed, of the cases that the run had, in the order of time. The table has the numbers.");
        if (chart.lowest() > 0) {
            notes.add("The scale begins at " + chart.lowest() + " %, not at 0 %.");
        }
        long sets = whole.stream()
                .map(run -> run.run().header().suite().digest())
                .distinct()
                .count();
        if (sets > 1) {
            notes.add("The runs chose from " + sets + " different sets of cases.");
        }
        if (whole.size() < runs) {
            notes.add(Figures.counted(runs - whole.size(), "run") + " of a part of the cases left out.");
        }
        return notes;
    }
}
