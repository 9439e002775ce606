package dev.asltck.site.engine;

import dev.asltck.reports.causes.CauseText;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.matrix.Row;
import dev.asltck.site.matrix.Run;
import dev.asltck.site.matrix.Score;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a run says of its engine. */
public final class RunReport {

    private static final Set<VerdictKind> INCIDENTS =
            EnumSet.of(VerdictKind.CRASHED, VerdictKind.HUNG, VerdictKind.ERRORED);

    private final Matrix matrix;
    private final int place;
    private final List<Row> rows;

    /** @param place of the run among those of the matrix */
    RunReport(Matrix matrix, int place) {
        this.matrix = matrix;
        this.place = place;
        this.rows = matrix.rows().stream()
                .filter(row -> row.record(place).isPresent())
                .toList();
    }

    public Run run() {
        return matrix.runs().get(place);
    }

    public Score score() {
        return Score.of(rows, place);
    }

    public List<ScoreLine> chapters() {
        return matrix.chapters().stream()
                .map(chapter -> new ScoreLine(chapter.name(), Score.of(chapter.rows(), place)))
                .filter(line -> line.score().counts().total() > 0)
                .toList();
    }

    public List<ScoreLine> features() {
        return scores(result -> result.features());
    }

    public List<ScoreLine> levels() {
        return scores(result -> List.of(result.level()));
    }

    private List<ScoreLine> scores(Function<CaseRecord, List<String>> names) {
        return Group.of(rows, row -> names.apply(result(row))).stream()
                .map(group -> new ScoreLine(group.name(), Score.of(group.rows(), place)))
                .toList();
    }

    /** Failures by what differed first. */
    public List<Group> causes() {
        return byCause(withVerdict(VerdictKind.FAILED));
    }

    /** Failures by the requirements that they break. */
    public List<Group> broken() {
        return Group.of(
                withVerdict(VerdictKind.FAILED),
                row -> result(row).facts().stream()
                        .map(FactRecord::requirements)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    /** Cases that did not run by the feature that the engine lacks. */
    public List<Group> lacking() {
        return Group.of(withVerdict(VerdictKind.UNSUPPORTED), row -> result(row).missingFeatures());
    }

    /** Cases that the way to the engine cannot express, by why. */
    public List<Group> inexpressible() {
        return byCause(withVerdict(VerdictKind.UNSUPPORTED).stream()
                .filter(row -> result(row).missingFeatures().isEmpty())
                .toList());
    }

    /** Cases in which the engine broke down or gave no answer, or something else did. */
    public List<Group> incidents() {
        return Arrays.stream(VerdictKind.values())
                .filter(INCIDENTS::contains)
                .flatMap(verdict -> byCause(withVerdict(verdict)).stream())
                .toList();
    }

    /** What the engine does not let anybody see, by how many passed cases expect something of it. */
    public List<Group> unseen() {
        return Group.of(withVerdict(VerdictKind.PASSED), row -> result(row).notJudged());
    }

    private List<Group> byCause(List<Row> some) {
        return Group.of(some, row -> List.of(CauseText.of(result(row))));
    }

    private List<Row> withVerdict(VerdictKind verdict) {
        return rows.stream().filter(row -> result(row).verdict() == verdict).toList();
    }

    private CaseRecord result(Row row) {
        return row.record(place).orElseThrow();
    }
}
