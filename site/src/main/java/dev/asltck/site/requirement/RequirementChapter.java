package dev.asltck.site.requirement;

import java.util.List;

/** The requirements of a chapter. */
public record RequirementChapter(String name, List<RequirementLine> lines) {

    public RequirementChapter {
        lines = List.copyOf(lines);
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
