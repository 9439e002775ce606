package dev.asltck.reports.baseline;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Digests;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.VerdictKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Results of cases, and runs of them. */
final class Results {

    private Results() {}

    static CaseRecord passed(String id) {
        return of(id, VerdictKind.PASSED, List.of(), List.of(), Optional.empty());
    }

    static CaseRecord failed(String id, String tier, String pointer, String actual) {
        FactRecord fact = new FactRecord(tier, pointer, "1", actual, List.of());
        return of(id, VerdictKind.FAILED, List.of(fact), List.of(), Optional.empty());
    }

    /** In the output at {@code /a}. */
    static CaseRecord failed(String id) {
        return failed(id, "output", "/a", "2");
    }

    static CaseRecord hung(String id) {
        return of(id, VerdictKind.HUNG, List.of(), List.of(), Optional.of("no answer within 30 seconds"));
    }

    static CaseRecord unsupported(String id) {
        return of(id, VerdictKind.UNSUPPORTED, List.of(), List.of("jsonata"), Optional.empty());
    }

    /** A run of the whole corpus. */
    static BaselineRun run(CaseRecord... results) {
        return BaselineRun.of(List.of(results), ids(results));
    }

    /** A run of a part of a corpus, which has other cases too. */
    static BaselineRun part(Set<String> others, CaseRecord... results) {
        Set<String> corpus = ids(results);
        corpus.addAll(others);
        return BaselineRun.of(List.of(results), corpus);
    }

    private static Set<String> ids(CaseRecord... results) {
        return Arrays.stream(results).map(CaseRecord::id).collect(Collectors.toSet());
    }

    private static CaseRecord of(
            String id, VerdictKind verdict, List<FactRecord> facts, List<String> missing, Optional<String> diagnostic) {
        Digests digests = new Digests("sha256:" + "1".repeat(64), "sha256:" + "2".repeat(64));
        return new CaseRecord(
                id,
                "A title",
                "concepts/data",
                "concepts/data/numbers.json",
                7,
                "must",
                List.of(),
                List.of(),
                digests,
                verdict,
                facts,
                missing,
                diagnostic,
                List.of(),
                OptionalLong.empty());
    }
}
