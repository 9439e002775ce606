package dev.asltck.reports.comparison;

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

/** Small runs of an engine, in which there is a change of each kind. */
final class Prepared {

    static final Suite SUITE = new Suite("0.1.0", digest('0'));

    private static final EngineIdentity ENGINE = engine("toy", "1.0");
    private static final Digests DIGESTS = new Digests(digest('1'), digest('2'));
    private static final Digests OTHER_CASE = new Digests(digest('3'), digest('2'));
    private static final Digests OTHER_EXPECTATION = new Digests(digest('1'), digest('4'));

    private Prepared() {}

    /** The older run. */
    static RunResults old() {
        return run(
                header(SUITE, ENGINE, "spec", Map.of()),
                passed("stays"),
                failed("stays-with-another-value", "output", "/at", "\"2026-01-02T03:04:05Z\""),
                passed("engine-breaks"),
                failed("engine-mends", "outcome", "", "(failed with States.Runtime: at 17:03)"),
                failed("engine-hangs", "output", "/a", "2"),
                failed("engine-fails-otherwise", "output", "/a", "2"),
                failed("engine-drops", "output", "/a", "2"),
                unsupported("engine-dares", "jsonata"),
                passed("case-changes"),
                passed("case-needs-more"),
                passed("case-changes-in-vain"),
                passed("expectation-changes"),
                passed("harness-errs"),
                passed("only-old"));
    }

    /** The newer version of the engine, and newer cases. */
    static RunResults newEngine() {
        return run(
                header(new Suite(SUITE.version(), digest('5')), engine("toy", "1.1"), "spec", Map.of()),
                passed("stays"),
                failed("stays-with-another-value", "output", "/at", "\"2026-02-03T04:05:06Z\""),
                failed("engine-breaks", "outcome", "", "(failed with States.Timeout)"),
                passed("engine-mends"),
                diagnosed("engine-hangs", VerdictKind.HUNG, "no answer within 30 seconds"),
                failed("engine-fails-otherwise", "output", "/b", "3"),
                unsupported("engine-drops", "jsonata"),
                failed("engine-dares", "output", "/a", "2"),
                with(OTHER_CASE, failed("case-changes", "output", "/a", "2")),
                needing("variables", unsupported("case-needs-more", "variables")),
                with(OTHER_CASE, passed("case-changes-in-vain")),
                with(OTHER_EXPECTATION, failed("expectation-changes", "output", "/a", "2")),
                diagnosed("harness-errs", VerdictKind.ERRORED, "the task script has run out"),
                passed("only-new"));
    }

    /** Of all that the older run had, only one answer is another. */
    static RunResults oneOther(ResultHeader header) {
        List<CaseRecord> cases = old().cases().stream()
                .map(each -> each.id().equals("engine-breaks") ? failed(each.id(), "output", "/a", "2") : each)
                .toList();
        return run(header, cases.toArray(CaseRecord[]::new));
    }

    static ResultHeader header(Suite suite, EngineIdentity engine, String dialect, Map<String, String> options) {
        return header(suite, engine, dialect, options, new Machine("Linux 6.1", "amd64", "Vendor 17.0.1"));
    }

    static ResultHeader header(
            Suite suite, EngineIdentity engine, String dialect, Map<String, String> options, Machine machine) {
        return new ResultHeader(
                ResultHeader.FORMAT,
                suite,
                engine,
                dialect,
                machine,
                new TreeMap<>(options),
                Instant.parse("2026-01-02T03:04:05Z"));
    }

    static EngineIdentity engine(String name, String version) {
        return new EngineIdentity(name, version, Optional.of("urn:toy"), "spec", "virtual");
    }

    static String digest(char digit) {
        return "sha256:" + String.valueOf(digit).repeat(64);
    }

    static RunResults run(ResultHeader header, CaseRecord... cases) {
        return new RunResults(header, List.of(cases), new ResultFooter(Counts.of(List.of(cases)), Optional.empty()));
    }

    static CaseRecord passed(String id) {
        return of(id, DIGESTS, List.of("jsonata"), VerdictKind.PASSED, List.of(), List.of(), Optional.empty());
    }

    static CaseRecord failed(String id, String tier, String pointer, String actual) {
        FactRecord fact = new FactRecord(tier, pointer, "1", actual, List.of("data.number"));
        return of(id, DIGESTS, List.of("jsonata"), VerdictKind.FAILED, List.of(fact), List.of(), Optional.empty());
    }

    static CaseRecord unsupported(String id, String feature) {
        return of(
                id,
                DIGESTS,
                List.of("jsonata"),
                VerdictKind.UNSUPPORTED,
                List.of(),
                List.of(feature),
                Optional.empty());
    }

    static CaseRecord diagnosed(String id, VerdictKind verdict, String diagnostic) {
        return of(id, DIGESTS, List.of("jsonata"), verdict, List.of(), List.of(), Optional.of(diagnostic));
    }

    static CaseRecord with(Digests digests, CaseRecord result) {
        return of(
                result.id(),
                digests,
                result.features(),
                result.verdict(),
                result.facts(),
                result.missingFeatures(),
                result.diagnostic());
    }

    private static CaseRecord needing(String feature, CaseRecord result) {
        return of(
                result.id(),
                result.digests(),
                List.of(feature),
                result.verdict(),
                result.facts(),
                result.missingFeatures(),
                result.diagnostic());
    }

    private static CaseRecord of(
            String id,
            Digests digests,
            List<String> features,
            VerdictKind verdict,
            List<FactRecord> facts,
            List<String> missing,
            Optional<String> diagnostic) {
        return new CaseRecord(
                id,
                "A title of some length",
                "concepts/data",
                "concepts/data/numbers.json",
                7,
                "must",
                List.of("data.number"),
                features,
                digests,
                verdict,
                facts,
                missing,
                diagnostic,
                List.of(),
                OptionalLong.empty());
    }
}
