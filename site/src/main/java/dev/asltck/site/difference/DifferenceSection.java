package dev.asltck.site.difference;

import dev.asltck.site.book.DifferenceText;
import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.matrix.Row;
import dev.asltck.site.matrix.RunScore;
import dev.asltck.site.matrix.Score;
import dev.asltck.site.page.PageName;
import java.util.ArrayList;
import java.util.List;

/** A difference, the cases that show it, and how runs fare in them. */
public final class DifferenceSection {

    /** So many cases are named. */
    private static final int NAMED = 40;

    private final DifferenceText text;
    private final List<Row> rows;
    private final List<RunScore> scores = new ArrayList<>();

    DifferenceSection(DifferenceText text, List<Row> rows, Matrix matrix) {
        this.text = text;
        this.rows = List.copyOf(rows);
        for (int run = 0; run < matrix.runs().size(); run++) {
            scores.add(new RunScore(matrix.runs().get(run), Score.of(rows, run)));
        }
    }

    public DifferenceText text() {
        return text;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The first ones. */
    public List<Row> named() {
        return rows.subList(0, Math.min(rows.size(), NAMED));
    }

    /** Of runs that had a case of it. */
    public List<RunScore> scores() {
        return scores.stream()
                .filter(score -> score.score().counts().total() > 0)
                .toList();
    }

    /** The place on the page. */
    public String anchor() {
        return PageName.of(text.id());
    }
}
