package dev.asltck.site.requirement;

import dev.asltck.site.book.RequirementText;
import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.matrix.Row;
import dev.asltck.site.matrix.Score;
import dev.asltck.site.page.Frame;
import dev.asltck.site.page.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** All requirements, those without a case too, by chapter. */
public final class RequirementsPage {

    private static final String NOT_IN_CATALOGUE = "not in the catalogue of this suite";

    private final Matrix matrix;
    private final Map<String, List<Row>> rows = new TreeMap<>();

    private RequirementsPage(Matrix matrix) {
        this.matrix = matrix;
        for (Row row : matrix.rows()) {
            row.subject().requirements().stream()
                    .distinct()
                    .forEach(id ->
                            rows.computeIfAbsent(id, added -> new ArrayList<>()).add(row));
        }
    }

    /** The page's HTML. */
    public static String render(Matrix matrix, List<RequirementText> catalogue) {
        List<RequirementChapter> chapters = new RequirementsPage(matrix).chapters(catalogue);
        List<RequirementLine> lines =
                chapters.stream().flatMap(chapter -> chapter.lines().stream()).toList();
        return Templates.render(
                "requirements",
                Map.of(
                        "frame",
                        Frame.top("Requirements", Frame.REQUIREMENTS, matrix.suites(), List.of()),
                        "matrix",
                        matrix,
                        "chapters",
                        chapters,
                        "fulfilments",
                        IntStream.range(0, matrix.runs().size())
                                .mapToObj(run -> Fulfilment.of(matrix.runs().get(run), run, lines))
                                .toList()));
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
