package dev.asltck.site.matrix;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Counts;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.site.page.Figures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How a run fares in some cases.
 *
 * @param cases how many there are
 * @param counts of those that the run had
 */
public record Score(int cases, Counts counts) {

    /** The score of a run, by its place among the runs. */
    public static Score of(Collection<Row> rows, int run) {
        List<CaseRecord> records = rows.stream()
                .map(row -> row.record(run))
                .flatMap(Optional::stream)
                .toList();
        return new Score(rows.size(), Counts.of(records));
    }

    /** The score of some cases, all of which the run had. */
    public static Score of(Collection<CaseRecord> records) {
        return new Score(records.size(), Counts.of(records));
    }

    /** How many of the cases the run did not have. */
    public int notRun() {
        return cases - counts.total();
    }

    /** Passed, of the cases that the run had. */
    public String share() {
        return Figures.share(counts.passed(), counts.total());
    }

    /** In words, only of what there is. */
    public String words() {
        List<String> words = new ArrayList<>();
        for (VerdictKind verdict : VerdictKind.values()) {
            if (counts.of(verdict) > 0) {
                words.add(Figures.grouped(counts.of(verdict)) + " " + verdict.word());
            }
        }
        if (notRun() > 0) {
            words.add(Figures.grouped(notRun()) + " not run");
        }
        return String.join(", ", words);
    }

    /** The parts of a bar, from left to right; they add up to {@link #cases}. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        for (VerdictKind verdict : VerdictKind.values()) {
            int length = counts.of(verdict);
            if (length > 0) {
                parts.add(new Part(verdict.word(), begin, length));
            }
            begin += length;
        }
        return parts;
    }

    /** A part of a bar. */
    public record Part(String verdict, int begin, int length) {}
}
