package dev.asltck.site.matrix;

import dev.asltck.site.page.Figures;
import dev.asltck.site.page.ShownText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Why the runs of a matrix cannot be compared without further thought, in sentences. None if all had the same cases. */
public final class Reservations {

    private Reservations() {}

    /** Looks for them. */
    public static List<String> of(Matrix matrix) {
        List<String> sentences = new ArrayList<>();
        long suites = matrix.runs().stream()
                .map(run -> run.header().suite().digest())
                .distinct()
                .count();
        if (suites > 1) {
            sentences.add("The runs chose from " + suites
                    + " different sets of cases: a case may be missing in one, or have changed.");
        }
        changedCases(matrix, sentences);
        List<Row> rows = matrix.rows();
        List<Integer> whole = new ArrayList<>();
        for (int run = 0; run < matrix.runs().size(); run++) {
            Score score = Score.of(rows, run);
            String selection = matrix.runs().get(run).selection();
            if (selection.isEmpty()) {
                whole.add(score.counts().total());
            } else {
                sentences.add(part(matrix.runs().get(run), score, selection));
            }
        }
        if (whole.stream().anyMatch(had -> had < rows.size())) {
            sentences.add(whole(whole, rows.size()));
        }
        return sentences;
    }

    private static void changedCases(Matrix matrix, List<String> sentences) {
        int changed = (int)
                matrix.rows().stream().filter(row -> !row.hasOneStimulus()).count();
        if (changed > 0) {
            sentences.add(
                    "What engines are told is not the same in all runs of " + Figures.counted(changed, "case") + ".");
        }
    }

    private static String part(Run run, Score score, String selection) {
        return ShownText.line(run.engine().name()) + " "
                + ShownText.line(run.engine().version()) + " ("
                + ShownText.line(run.header().dialect()) + ") had "
                + Figures.grouped(score.counts().total()) + " of "
                + Figures.counted(score.cases(), "case") + ": " + selection + ".";
    }

    private static String whole(List<Integer> had, int cases) {
        int fewest = Collections.min(had);
        int most = Collections.max(had);
        return "Runs of all that there was had " + Figures.grouped(fewest)
                + (fewest == most ? "" : " to " + Figures.grouped(most)) + " of " + Figures.counted(cases, "case")
                + ": some cases hold in one dialect only.";
    }
}
