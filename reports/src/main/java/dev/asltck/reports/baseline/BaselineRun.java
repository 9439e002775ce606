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
 * @param corpus ids of all the cases that they were selected from, if these are known
 */
public record BaselineRun(Map<String, CaseRecord> results, Optional<Set<String>> corpus) {

    public BaselineRun {
        results = Map.copyOf(results);
        corpus = corpus.map(Set::copyOf);
    }

    /** Of the results of a run. */
    public static BaselineRun of(List<CaseRecord> results, Set<String> corpus) {
        return new BaselineRun(byId(results), Optional.of(corpus));
    }

    /** Of the results of a part of a corpus of which nothing else is known: then no entry can be told to be about no case. */
    public static BaselineRun ofPart(List<CaseRecord> results) {
        return new BaselineRun(byId(results), Optional.empty());
    }

    private static Map<String, CaseRecord> byId(List<CaseRecord> results) {
        return results.stream().collect(Collectors.toMap(CaseRecord::id, Function.identity()));
    }

    /** Whether no case has an id like this, as far as is known. */
    boolean lacks(Predicate<String> id) {
        return corpus.filter(ids -> ids.stream().noneMatch(id)).isPresent();
    }

    boolean lacks(String id) {
        return corpus.filter(ids -> !ids.contains(id)).isPresent();
    }

    Optional<CaseRecord> result(String id) {
        return Optional.ofNullable(results.get(id));
    }

    /** Whether every case of the corpus was selected. */
    boolean isWhole() {
        return corpus.filter(results.keySet()::containsAll).isPresent();
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
