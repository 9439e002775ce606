package dev.asltck.reports.causes;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.VerdictKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What several cases have come to alike. It is made of the results alone, so it is a guess at what is behind them.
 *
 * @param text in words, with texts of the engine in them
 * @param cases in the order of the corpus; at least one
 */
public record Cause(String text, List<CaseRecord> cases) {

    public Cause {
        cases = List.copyOf(cases);
    }

    /** Of the cases that failed, errored, crashed or hung; the most frequent first. */
    public static List<Cause> ofFailures(Collection<CaseRecord> cases) {
        return of(
                cases, result -> result.verdict() != VerdictKind.PASSED && result.verdict() != VerdictKind.UNSUPPORTED);
    }

    /** Of the cases that are unsupported: what is missing; the most frequent first. */
    public static List<Cause> ofUnsupported(Collection<CaseRecord> cases) {
        return of(cases, result -> result.verdict() == VerdictKind.UNSUPPORTED);
    }

    private static List<Cause> of(Collection<CaseRecord> cases, Predicate<CaseRecord> choice) {
        return cases.stream()
                .filter(choice)
                .collect(Collectors.groupingBy(CauseText::of, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Cause(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt((Cause cause) -> cause.cases().size())
                        .reversed())
                .toList();
    }
}
