package dev.asltck.site.requirement;

import dev.asltck.site.matrix.Score;
import java.util.List;

/**
 * The requirements of a chapter.
 *
 * @param scores of each run in the cases that name one of them
 */
public record RequirementChapter(String name, List<RequirementLine> lines, List<Score> scores) {

    public RequirementChapter {
        lines = List.copyOf(lines);
        scores = List.copyOf(scores);
    }

    /** How many have a case. */
    public int covered() {
        return (int) lines.stream().filter(line -> !line.rows().isEmpty()).count();
    }

    /** How many could have a case, but have none. */
    public int gaps() {
        return (int) lines.stream().filter(RequirementLine::isGap).count();
    }

    /** How many no case can look for, and none does. */
    public int untestable() {
        return lines.size() - covered() - gaps();
    }
}
