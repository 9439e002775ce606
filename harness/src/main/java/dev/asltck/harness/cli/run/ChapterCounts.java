package dev.asltck.harness.cli.run;

import dev.asltck.harness.runner.CaseResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many cases of a chapter came to which verdict.
 *
 * @param byVerdict by the verdict's word, in the order of {@link #VERDICTS}
 */
record ChapterCounts(String chapter, Map<String, Integer> byVerdict) {

    static final List<String> VERDICTS = List.of("passed", "failed", "unsupported", "errored", "crashed", "hung");

    /** Of each chapter, by name. */
    static List<ChapterCounts> byChapter(List<CaseResult> results) {
        Map<String, List<CaseResult>> chapters = new TreeMap<>();
        for (CaseResult result : results) {
            chapters.computeIfAbsent(result.aCase().chapter(), name -> new ArrayList<>())
                    .add(result);
        }
        List<ChapterCounts> counts = new ArrayList<>();
        chapters.forEach((name, inChapter) -> counts.add(of(name, inChapter)));
        return counts;
    }

    /** Of any results. */
    static ChapterCounts of(String name, List<CaseResult> results) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        VERDICTS.forEach(verdict -> counts.put(verdict, 0));
        results.forEach(result -> counts.merge(result.judgement().verdict().word(), 1, Integer::sum));
        return new ChapterCounts(name, counts);
    }

    int of(String verdict) {
        return byVerdict.getOrDefault(verdict, 0);
    }

    int cases() {
        return byVerdict.values().stream().mapToInt(Integer::intValue).sum();
    }
}
