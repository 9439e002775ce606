package dev.asltck.reports.golden;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Counts;
import dev.asltck.reports.results.Digests;
import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.Machine;
import dev.asltck.reports.results.ResultFooter;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.Suite;
import dev.asltck.reports.results.VerdictKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Small runs, one of them of an engine that means no good. */
public final class Runs {

    /** Of all that documents, pages and terminals take for something else than text. */
    public static final String HOSTILE =
            "</script><script>alert(1)</script> ]]> --> | `` @all #1 \\| ![x](javascript:x) \u202eevil\u202c \u0000\u0007\u001b[2J \ud800 \ufffe\nhttps://example.com &amp; <!-- [[ATTACHMENT|/etc/passwd]] \"'";

    private static final Instant STARTED = Instant.parse("2026-01-02T03:04:05.678Z");

    private Runs() {}

    /** Cases of each verdict. */
    public static RunResults toy() {
        return of("toy", "1.0", "spec", Map.of(), toyCases());
    }

    private static List<CaseRecord> toyCases() {
        return List.of(
                passed("pass-a", "state-types/pass"),
                passed("pass-b", "state-types/pass"),
                failed("choice-a", outcome("(succeeds with 1)", "(failed with States.Runtime: no such state)")),
                failed("choice-b", outcome("(succeeds with \"x\")", "(failed with States.Runtime: none)")),
                failed("choice-c[row]", new FactRecord("output", "/a/0", "1", "2", List.of("choice.rule"))),
                unsupported("map-a", List.of("distributed-map", "jsonata")),
                diagnosed("map-b", VerdictKind.UNSUPPORTED, "the API has no name for it"),
                diagnosed("wait-a", VerdictKind.ERRORED, "the adapter broke"),
                diagnosed("wait-b", VerdictKind.CRASHED, "StackOverflowError\n  at line 1"),
                diagnosed("wait-c", VerdictKind.HUNG, "no answer within 30 seconds"));
    }

    /** The same engine in the other dialect, where all is well. */
    public static RunResults toyOfAws() {
        return of("toy", "1.0", "aws", Map.of(), List.of(passed("pass-a", "state-types/pass")));
    }

    /** An engine whose texts are made to do harm, in a run of some cases only. */
    public static RunResults hostile() {
        CaseRecord result = new CaseRecord(
                "id " + HOSTILE,
                "title " + HOSTILE,
                "chapter " + HOSTILE,
                "file " + HOSTILE + ".json",
                1,
                "must",
                List.of("requirement " + HOSTILE),
                List.of("feature " + HOSTILE),
                digests(),
                VerdictKind.FAILED,
                List.of(new FactRecord("output", "/" + HOSTILE, HOSTILE, HOSTILE.repeat(10_000), List.of(HOSTILE))),
                List.of(),
                Optional.empty(),
                List.of(),
                OptionalLong.empty());
        CaseRecord crashed = diagnosed("crash", VerdictKind.CRASHED, HOSTILE);
        CaseRecord unsupported = unsupported("lacks", List.of(HOSTILE));
        return of(
                "engine " + HOSTILE, HOSTILE, "spec", Map.of("filter", HOSTILE), List.of(result, crashed, unsupported));
    }

    /** A run. */
    public static RunResults of(
            String engine, String version, String dialect, Map<String, String> options, List<CaseRecord> cases) {
        return of(engine, version, dialect, options, STARTED, cases);
    }

    /** A run that started at a time. */
    public static RunResults of(
            String engine,
            String version,
            String dialect,
            Map<String, String> options,
            Instant started,
            List<CaseRecord> cases) {
        ResultHeader header = new ResultHeader(
                ResultHeader.FORMAT,
                new Suite("0.1.0", "sha256:" + "0".repeat(64)),
                new EngineIdentity(engine, version, Optional.of("https://example.com/toy"), dialect, "real"),
                dialect,
                new Machine("Linux 6.1", "amd64", "Vendor 17.0.1"),
                new TreeMap<>(options),
                started);
        return new RunResults(header, cases, new ResultFooter(Counts.of(cases), Optional.empty()));
    }

    public static CaseRecord passed(String id, String chapter) {
        return of(id, chapter, VerdictKind.PASSED, List.of(), List.of(), Optional.empty());
    }

    public static CaseRecord failed(String id, FactRecord... facts) {
        return of(id, "state-types/choice", VerdictKind.FAILED, List.of(facts), List.of(), Optional.empty());
    }

    public static CaseRecord unsupported(String id, List<String> missing) {
        return of(id, "state-types/map", VerdictKind.UNSUPPORTED, List.of(), missing, Optional.empty());
    }

    public static CaseRecord diagnosed(String id, VerdictKind verdict, String diagnostic) {
        return of(id, "state-types/wait", verdict, List.of(), List.of(), Optional.of(diagnostic));
    }

    private static FactRecord outcome(String expected, String actual) {
        return new FactRecord("outcome", "", expected, actual, List.of("choice.rule", "choice.next"));
    }

    private static CaseRecord of(
            String id,
            String chapter,
            VerdictKind verdict,
            List<FactRecord> facts,
            List<String> missing,
            Optional<String> diagnostic) {
        return new CaseRecord(
                id,
                "A title",
                chapter,
                chapter + "/file.json",
                7,
                verdict == VerdictKind.HUNG ? "may" : "must",
                List.of("choice.rule"),
                missing,
                digests(),
                verdict,
                facts,
                missing,
                diagnostic,
                List.of(),
                OptionalLong.empty());
    }

    private static Digests digests() {
        return new Digests("sha256:" + "1".repeat(64), "sha256:" + "2".repeat(64));
    }
}
