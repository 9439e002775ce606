package dev.asltck.reports.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A small run with one case of each verdict. */
final class Example {

    static final Instant STARTED = Instant.parse("2026-01-02T03:04:05Z");

    static final ResultHeader HEADER = new ResultHeader(
            ResultHeader.FORMAT,
            new Suite("0.1.0", "sha256:" + "0".repeat(64)),
            new EngineIdentity("toy", "1.0", Optional.of("urn:toy"), "aws", "real"),
            "spec",
            new Machine("Linux 6.1", "amd64", "Vendor 17.0.1"),
            new TreeMap<>(Map.of("filter", "chapter:concepts", "deadline", "PT10S")),
            STARTED);

    private Example() {}

    static List<CaseRecord> cases() {
        return List.of(
                result("a-passes", VerdictKind.PASSED, List.of(), List.of(), Optional.empty()),
                result("b-fails", VerdictKind.FAILED, facts(), List.of(), Optional.empty()),
                result("c-lacks[row]", VerdictKind.UNSUPPORTED, List.of(), List.of("jsonata"), Optional.empty()),
                diagnosed("d-errors", VerdictKind.ERRORED, "no \"pattern\": [\n"),
                diagnosed("e-crashes", VerdictKind.CRASHED, "StackOverflowError"),
                diagnosed("f-hangs", VerdictKind.HUNG, "no answer within 10 s"));
    }

    /** All of them, in an order in which they may finish where several run at once. */
    static List<CaseRecord> casesAsTheyFinish() {
        List<CaseRecord> finished = new ArrayList<>(cases());
        Collections.rotate(finished, 2);
        return finished;
    }

    static CaseRecord passed(String id) {
        return result(id, VerdictKind.PASSED, List.of(), List.of(), Optional.empty());
    }

    static CaseRecord passedIn(long millis, String id) {
        CaseRecord passed = passed(id);
        return new CaseRecord(
                id,
                passed.title(),
                passed.chapter(),
                passed.file(),
                passed.line(),
                passed.level(),
                passed.requirements(),
                passed.features(),
                passed.digests(),
                passed.verdict(),
                passed.facts(),
                passed.missingFeatures(),
                passed.diagnostic(),
                passed.notJudged(),
                OptionalLong.of(millis));
    }

    private static List<FactRecord> facts() {
        return List.of(
                new FactRecord("output", "/a~1b/0", "null", "(nothing)", List.of("data.number")),
                new FactRecord("variables", "/x", "[1.0,{\"\u00e9\":true}]", "\"\ud800\"", List.of()));
    }

    private static CaseRecord diagnosed(String id, VerdictKind verdict, String diagnostic) {
        return result(id, verdict, List.of(), List.of(), Optional.of(diagnostic));
    }

    private static CaseRecord result(
            String id, VerdictKind verdict, List<FactRecord> facts, List<String> missing, Optional<String> diagnostic) {
        return new CaseRecord(
                id,
                "A title of some length",
                "concepts/data",
                "concepts/data/numbers.json",
                7,
                "must",
                List.of("data.number"),
                List.of("jsonata"),
                new Digests("sha256:" + "1".repeat(64), "sha256:" + "2".repeat(64)),
                verdict,
                facts,
                missing,
                diagnostic,
                List.of("path"),
                OptionalLong.empty());
    }
}
