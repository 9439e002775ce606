package dev.asltck.site.matrix;

import dev.asltck.site.page.Figures;
import dev.asltck.site.page.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        for (int run = 0; run < matrix.runs().size(); run++) {
            partOfCases(matrix.runs().get(run), Score.of(rows, run), sentences);
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

    private static void partOfCases(Run run, Score score, List<String> sentences) {
        Map<String, String> options = run.header().options();
        String selection = options.entrySet().stream()
                .filter(option -> SELECTING.contains(option.getKey()))
                .map(option -> option.getKey() + " " + ShownText.line(option.getValue()))
                .collect(Collectors.joining(", "));
        if (selection.isEmpty() && score.notRun() == 0) {
            return;
        }
        sentences.add(ShownText.line(run.engine().name()) + " "
                + ShownText.line(run.engine().version()) + " ("
                + ShownText.line(run.header().dialect()) + ") had "
                + Figures.grouped(score.counts().total()) + " of " + Figures.counted(score.cases(), "case")
                + (selection.isEmpty() ? "." : ": " + selection + "."));
    }
}
