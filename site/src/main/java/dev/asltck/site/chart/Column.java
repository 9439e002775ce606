package dev.asltck.site.chart;

import dev.asltck.site.matrix.RunScore;
import dev.asltck.site.page.Figures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Runs that stand one above the other: of one version and one day, and each in a dialect of its own.
 *
 * @param runs at least one
 */
record Column(List<RunScore> runs) {

    /** Puts runs into columns, in their order. */
    static List<Column> of(List<RunScore> byTime) {
        List<List<RunScore>> columns = new ArrayList<>();
        for (RunScore run : byTime) {
            if (columns.isEmpty() || !takes(columns.get(columns.size() - 1), run)) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(run);
        }
        return columns.stream()
                .map(runs -> new Column(Collections.unmodifiableList(runs)))
                .toList();
    }

    private static boolean takes(List<RunScore> column, RunScore run) {
        RunScore first = column.get(0);
        return version(first).equals(version(run))
                && day(first).equals(day(run))
                && column.stream().noneMatch(other -> dialect(other).equals(dialect(run)));
    }

    String version() {
        return version(runs.get(0));
    }

    String day() {
        return day(runs.get(0));
    }

    private static String version(RunScore run) {
        return run.run().engine().version();
    }

    private static String day(RunScore run) {
        return Figures.day(run.run().header().started());
    }

    private static String dialect(RunScore run) {
        return run.run().header().dialect();
    }
}
