package dev.asltck.site;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Runs to make sites of. */
public final class ExampleRuns {

    public static final List<String> CHAPTERS = List.of("structure", "state-types/choice", "appendix-b");

    private static final Instant STARTED = Instant.parse("2026-01-02T03:04:05Z");

    private ExampleRuns() {}

    /**
     * Two engines, one of them with two versions, in sixty cases of three chapters. Of a chapter's twenty cases the second and the fourth
     * engine fail, crash in and so on in every second one, with one verdict after the other.
     */
    public static List<RunResults> small() {
        return List.of(
                run("good", "1.0", "spec", 0, Map.of(), cases(20, number -> VerdictKind.PASSED)),
                run("other", "2.0", "spec", 2, Map.of(), cases(20, ExampleRuns::varied)),
                run("other", "1.0", "spec", 1, Map.of("shard", "1/2"), cases(10, number -> VerdictKind.FAILED)));
    }

    /** One engine in three versions, each better than the one before, and two of them in both dialects. */
    public static List<RunResults> versions() {
        return List.of(
                version("1.0", "spec", 0, 5),
                version("1.1", "spec", 24, 9),
                version("1.1", "aws", 25, 8),
                version("2.0", "spec", 48, 18),
                version("2.0", "aws", 49, 13));
    }

    private static RunResults version(String version, String dialect, int hour, int passed) {
        return run(
                "grown",
                version,
                dialect,
                hour,
                Map.of(),
                cases(20, number -> number < passed ? VerdictKind.PASSED : VerdictKind.FAILED));
    }

    /** Engines with the given number of cases. */
    public static List<RunResults> large(int engines, int casesOfChapter) {
        return IntStream.range(0, engines)
                .mapToObj(engine -> run(
                        "engine-" + engine,
                        "1." + engine,
                        engine % 2 == 0 ? "spec" : "aws",
                        engine,
                        Map.of(),
                        cases(casesOfChapter, number -> varied(number + engine))))
                .toList();
    }

    private static VerdictKind varied(int number) {
        VerdictKind[] verdicts = VerdictKind.values();
        return number % 2 == 0 ? VerdictKind.PASSED : verdicts[(number / 2) % verdicts.length];
    }

    /** What comes out of a case by its number. */
    public interface Outcomes {
        VerdictKind of(int number);
    }

    public static List<CaseRecord> cases(int ofChapter, Outcomes outcomes) {
        List<CaseRecord> cases = new ArrayList<>();
        for (String chapter : CHAPTERS) {
            for (int number = 0; number < ofChapter; number++) {
                String id = chapter.replace('/', '-') + "-case-" + number;
                cases.add(result(id, "Case " + number + " of " + chapter, chapter, number + 1, outcomes.of(number)));
            }
        }
        return cases;
    }

    public static RunResults run(
            String engine,
            String version,
            String dialect,
            int hour,
            Map<String, String> options,
            List<CaseRecord> cases) {
        ResultHeader header = new ResultHeader(
                ResultHeader.FORMAT,
                new Suite("0.1.0", "sha256:" + "0".repeat(64)),
                new EngineIdentity(engine, version, Optional.of("https://example.com/" + version), dialect, "real"),
                dialect,
                new Machine("Linux 6.1", "amd64", "Vendor 17.0.1"),
                new TreeMap<>(options),
                STARTED.plusSeconds(hour * 3600L));
        return new RunResults(header, cases, new ResultFooter(Counts.of(cases), Optional.empty()));
    }

    public static CaseRecord result(String id, String title, String chapter, int line, VerdictKind verdict) {
        List<FactRecord> facts = List.of(new FactRecord(
                "outcome", "", "(rejected for " + chapter + ".rule)", "(succeeded with 1)", List.of("r.one")));
        return result(id, title, chapter, line, verdict, facts, "no answer");
    }

    public static CaseRecord result(
            String id,
            String title,
            String chapter,
            int line,
            VerdictKind verdict,
            List<FactRecord> facts,
            String diagnostic) {
        boolean isDiagnosed = switch (verdict) {
            case ERRORED, CRASHED, HUNG -> true;
            case PASSED, FAILED, UNSUPPORTED -> false;
        };
        return new CaseRecord(
                id,
                title,
                chapter,
                chapter + "/cases.json",
                line,
                line % 2 == 0 ? "must" : "should",
                List.of("r.one"),
                line % 2 == 0 ? List.of("jsonata") : List.of(),
                new Digests("sha256:" + "1".repeat(64), "sha256:" + "2".repeat(64)),
                verdict,
                verdict == VerdictKind.FAILED ? facts : List.of(),
                verdict == VerdictKind.UNSUPPORTED ? List.of("jsonata") : List.of(),
                isDiagnosed ? Optional.of(diagnostic) : Optional.empty(),
                List.of(),
                OptionalLong.empty());
    }
}
