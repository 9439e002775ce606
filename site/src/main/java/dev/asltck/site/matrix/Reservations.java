package dev.asltck.site.matrix;

import dev.asltck.site.page.Figures;
import dev.asltck.site.page.ShownText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why the runs of a matrix cannot be compared without further thought, in sentences. None if all had the same cases. */
public final class Reservations {

    /** Options that leave cases out. */
    private static final Set<String> SELECTING = Set.of("filter", "shard");

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
            String selection = selection(matrix.runs().get(run));
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

    private static String selection(Run run) {
        return run.header().options().entrySet().stream()
                .filter(option -> SELECTING.contains(option.getKey()))
                .map(option -> option.getKey() + " " + ShownText.line(option.getValue()))
                .collect(Collectors.joining(", "));
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
