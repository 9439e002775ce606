package dev.asltck.site.index;

import dev.asltck.reports.results.VerdictKind;
import dev.asltck.site.matrix.Chapter;
import dev.asltck.site.matrix.Matrix;
import dev.asltck.site.matrix.Row;
import dev.asltck.site.matrix.Run;
import dev.asltck.site.page.PageName;
import dev.asltck.site.page.ShownText;
import dev.asltck.site.page.VerdictMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the scripts of the matrix know: a page of a file system cannot load anything later. Texts are as they are shown; what many cases
 * share is there once, and cases name it by its number.
 *
 * @param verdicts their letters and how they look
 * @param cases of each its id, title, chapter, level, features, requirements, verdicts in the order of the runs, and the name of its page
 *     where that is not the id
 */
record IndexData(
        List<VerdictMark> verdicts,
        List<Column> runs,
        List<String> chapters,
        List<String> levels,
        List<String> features,
        List<String> requirements,
        List<List<Object>> cases) {

    private static final String NOT_RUN = "-";

    /** A run. */
    record Column(String key, String engine, String version, String dialect) {

        static Column of(Run run) {
            return new Column(
                    run.key(),
                    ShownText.line(run.engine().name()),
                    ShownText.line(run.engine().version()),
                    ShownText.line(run.header().dialect()));
        }
    }

    static IndexData of(Matrix matrix) {
        Numbers chapters = new Numbers();
        Numbers levels = new Numbers();
        Numbers features = new Numbers();
        Numbers requirements = new Numbers();
        List<List<Object>> cases = new ArrayList<>();
        for (Chapter chapter : matrix.chapters()) {
            for (Row row : chapter.rows()) {
                List<Object> line = new ArrayList<>();
                line.add(ShownText.line(row.id()));
                line.add(ShownText.line(row.subject().title()));
                line.add(chapters.of(chapter.name()));
                line.add(levels.of(row.subject().level()));
                line.add(row.subject().features().stream().map(features::of).toList());
                line.add(row.subject().requirements().stream()
                        .map(requirements::of)
                        .toList());
                line.add(verdicts(row, matrix.runs().size()));
                String page = PageName.of(row.id());
                if (!page.equals(row.id())) {
                    line.add(page);
                }
                cases.add(line);
            }
        }
        return new IndexData(
                Stream.of(VerdictKind.values()).map(VerdictMark::of).toList(),
                matrix.runs().stream().map(Column::of).toList(),
                chapters.texts(),
                levels.texts(),
                features.texts(),
                requirements.texts(),
                cases);
    }

    private static String verdicts(Row row, int runs) {
        StringBuilder verdicts = new StringBuilder();
        for (int run = 0; run < runs; run++) {
            verdicts.append(row.record(run)
                    .map(result -> VerdictMark.of(result.verdict()).letter())
                    .orElse(NOT_RUN));
        }
        return verdicts.toString();
    }

    /** Gives each text a number. */
    private static final class Numbers {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int of(String text) {
            return numbers.computeIfAbsent(text, added -> numbers.size());
        }

        List<String> texts() {
            return numbers.keySet().stream().map(ShownText::line).toList();
        }
    }
}
