package dev.asltck.site.matrix;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.RunResults;
import dev.asltck.site.book.CaseBook;
import dev.asltck.site.book.RequirementText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Runs side by side.
 *
 * @param runs the columns
 * @param chapters the rows, in the order of the specification as far as the book has it
 */
public record Matrix(List<Run> runs, List<Chapter> chapters) {

    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> row.subject().file())
            .thenComparingInt(row -> row.subject().line())
            .thenComparing(Row::id);

    public Matrix {
        runs = List.copyOf(runs);
        chapters = List.copyOf(chapters);
    }

    /** Makes it. */
    public static Matrix of(List<RunResults> results, CaseBook book) {
        List<Run> runs = RunSequence.of(results);
        Map<String, List<Row>> byChapter = new LinkedHashMap<>();
        for (RequirementText requirement : book.requirements()) {
            byChapter.computeIfAbsent(requirement.chapter(), name -> new ArrayList<>());
        }
        rows(runs).stream()
                .sorted(Comparator.comparing((Row row) -> row.subject().chapter())
                        .thenComparing(ORDER))
                .forEach(row -> byChapter
                        .computeIfAbsent(row.subject().chapter(), name -> new ArrayList<>())
                        .add(row));
        return new Matrix(
                runs,
                byChapter.entrySet().stream()
                        .filter(chapter -> !chapter.getValue().isEmpty())
                        .map(chapter -> new Chapter(chapter.getKey(), chapter.getValue()))
                        .toList());
    }

    private static List<Row> rows(List<Run> runs) {
        Map<String, Map<Integer, CaseRecord>> records = new LinkedHashMap<>();
        for (int run = 0; run < runs.size(); run++) {
            for (CaseRecord result : runs.get(run).results().cases()) {
                records.computeIfAbsent(result.id(), id -> new HashMap<>()).put(run, result);
            }
        }
        List<Integer> newestFirst = newestFirst(runs);
        return records.values().stream()
                .map(ofCase -> new Row(newest(ofCase, newestFirst), ofCase))
                .toList();
    }

    private static List<Integer> newestFirst(List<Run> runs) {
        return IntStream.range(0, runs.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer run) -> runs.get(run).header().started())
                        .reversed())
                .toList();
    }

    private static CaseRecord newest(Map<Integer, CaseRecord> records, List<Integer> newestFirst) {
        return newestFirst.stream()
                .map(records::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** All cases. */
    public List<Row> rows() {
        return chapters.stream().flatMap(chapter -> chapter.rows().stream()).toList();
    }

    /** Versions of the suite, each once. */
    public List<String> suites() {
        return runs.stream()
                .map(run -> run.header().suite().version())
                .distinct()
                .toList();
    }
}
