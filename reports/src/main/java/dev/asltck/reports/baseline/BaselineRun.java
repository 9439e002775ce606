package dev.asltck.reports.baseline;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.VerdictKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a baseline is held against.
 *
 * @param results of the cases that were selected, by id
 * @param corpus ids of all the cases that they were selected from
 */
public record BaselineRun(Map<String, CaseRecord> results, Set<String> corpus) {

    public BaselineRun {
        results = Map.copyOf(results);
        corpus = Set.copyOf(corpus);
    }

    /** Of the results of a run. */
    public static BaselineRun of(List<CaseRecord> results, Set<String> corpus) {
        return new BaselineRun(results.stream().collect(Collectors.toMap(CaseRecord::id, Function.identity())), corpus);
    }

    Optional<CaseRecord> result(String id) {
        return Optional.ofNullable(results.get(id));
    }

    /** Whether every case of the corpus was selected. */
    boolean isWhole() {
        return results.keySet().containsAll(corpus);
    }

    /** Those that came to something else than they should, sorted by id. */
    List<CaseRecord> failures() {
        return results.values().stream()
                .filter(BaselineRun::isFailure)
                .sorted((left, right) -> left.id().compareTo(right.id()))
                .toList();
    }

    /** Ids of the failures that a pattern matches, sorted, except those that other entries cover. */
    List<String> failing(Predicate<String> pattern, Set<String> covered) {
        return failures().stream()
                .map(CaseRecord::id)
                .filter(pattern.and(id -> !covered.contains(id)))
                .toList();
    }

    static boolean isFailure(CaseRecord result) {
        return result.verdict() != VerdictKind.PASSED && result.verdict() != VerdictKind.UNSUPPORTED;
    }
}
