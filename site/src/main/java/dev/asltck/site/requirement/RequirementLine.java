package dev.asltck.site.requirement;

import dev.asltck.site.book.RequirementText;
import dev.asltck.site.matrix.Row;
import dev.asltck.site.matrix.Score;
import java.util.List;
import java.util.Optional;

/**
 * A requirement with the cases that name it.
 *
 * @param text empty if the catalogue does not have it
 * @param scores of each run
 */
public record RequirementLine(String id, Optional<RequirementText> text, List<Row> rows, List<Score> scores) {

    /** So many cases are on the page of a requirement; no requirement of the catalogue has half as many. */
    private static final int NAMED = 600;

    public RequirementLine {
        rows = List.copyOf(rows);
        scores = List.copyOf(scores);
    }

    /** Why no case can look for it. */
    public Optional<String> untestable() {
        return text.flatMap(RequirementText::untestable);
    }

    /** The first cases. */
    public List<Row> named() {
        return rows.subList(0, Math.min(rows.size(), NAMED));
    }

    /** Whether there could be a case, but is none. */
    public boolean isGap() {
        return rows.isEmpty() && untestable().isEmpty();
    }
}
