package dev.asltck.harness.validators;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many answers got which mark. */
public record Tally(Map<Mark, Integer> byMark) {

    public static Tally of(Collection<MarkedAnswer> answers) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        answers.forEach(answer -> counts.merge(answer.mark(), 1, Integer::sum));
        return new Tally(counts);
    }

    public int of(Mark mark) {
        return byMark.getOrDefault(mark, 0);
    }

    public int total() {
        return byMark.values().stream().mapToInt(Integer::intValue).sum();
    }
}
