package dev.asltck.site.requirement;

import dev.asltck.site.book.RequirementText;
import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.matrix.Row;
import dev.asltck.site.matrix.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts requirements by chapter and cases by requirement. */
public final class RequirementChapters {

    private static final String NOT_IN_CATALOGUE = "not in the catalogue of this suite";

    private final Matrix matrix;
    private final Map<String, List<Row>> rows = new TreeMap<>();

    private RequirementChapters(Matrix matrix) {
        this.matrix = matrix;
        for (Row row : matrix.rows()) {
            row.subject().requirements().stream()
                    .distinct()
                    .forEach(id ->
                            rows.computeIfAbsent(id, added -> new ArrayList<>()).add(row));
        }
    }

    /** The chapters of the catalogue, in its order, and behind them what cases name and the catalogue does not have. */
    public static List<RequirementChapter> of(Matrix matrix, List<RequirementText> catalogue) {
        return new RequirementChapters(matrix).chapters(catalogue);
    }

    private List<RequirementChapter> chapters(List<RequirementText> catalogue) {
        Map<String, List<RequirementLine>> chapters = new LinkedHashMap<>();
        for (RequirementText text : catalogue) {
            chapters.computeIfAbsent(text.chapter(), name -> new ArrayList<>()).add(line(text.id(), Optional.of(text)));
        }
        catalogue.forEach(text -> rows.remove(text.id()));
        for (String id : rows.keySet()) {
            chapters.computeIfAbsent(NOT_IN_CATALOGUE, name -> new ArrayList<>())
                    .add(line(id, Optional.empty()));
        }
        return chapters.entrySet().stream()
                .map(chapter -> new RequirementChapter(
                        chapter.getKey(), chapter.getValue(), scores(naming(chapter.getValue()))))
                .toList();
    }

    /** A case that names several counts once. */
    private static List<Row> naming(List<RequirementLine> lines) {
        return lines.stream().flatMap(line -> line.rows().stream()).distinct().toList();
    }

    private RequirementLine line(String id, Optional<RequirementText> text) {
        List<Row> naming = rows.getOrDefault(id, List.of());
        return new RequirementLine(id, text, naming, scores(naming));
    }

    private List<Score> scores(List<Row> cases) {
        return IntStream.range(0, matrix.runs().size())
                .mapToObj(run -> Score.of(cases, run))
                .toList();
    }
}
