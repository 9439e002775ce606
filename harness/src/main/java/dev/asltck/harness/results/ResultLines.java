package dev.asltck.harness.results;

import dev.asltck.harness.SuiteVersion;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Digests;
import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.Suite;
import dev.asltck.reports.results.VerdictKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes the lines of a result file. */
public final class ResultLines {

    /** What an engine says may be of any length; a reader needs its beginning. */
    private static final int LONGEST_TEXT = 4_000;

    private static final Digests NOT_DIGESTED = new Digests("", "");

    private final Dialect dialect;
    private final boolean durations;
    private final boolean digested;

    /** Of the cases that the header is about; they are not digested again for their own lines. */
    private Optional<CorpusDigest> known = Optional.empty();

    /**
     * Lines of a run.
     *
     * @param dialect whose expectations the run applies
     * @param durations whether they tell how long things took, which is another time in each run
     */
    public ResultLines(Dialect dialect, boolean durations) {
        this(dialect, durations, true);
    }

    private ResultLines(Dialect dialect, boolean durations, boolean digested) {
        this.dialect = dialect;
        this.durations = durations;
        this.digested = digested;
    }

    /** Lines that are not written and whose digests nobody looks at: to make those takes longer than all else. */
    public static ResultLines withoutDigests(Dialect dialect) {
        return new ResultLines(dialect, false, false);
    }

    /**
     * The first line.
     *
     * @param corpus the cases that the run chose from, whether it runs them or not
     * @param options by name, as far as they bear on the results
     */
    public ResultHeader header(
            List<Case> corpus, EngineDescription engine, Map<String, String> options, Instant started) {
        CorpusDigest digest = CorpusDigest.of(corpus);
        known = Optional.of(digest);
        return header(digest.text(), engine, options, started);
    }

    /**
     * The first line of a run whose cases are known by their digest.
     *
     * @param digest of the cases
     */
    public ResultHeader header(String digest, EngineDescription engine, Map<String, String> options, Instant started) {
        return ResultHeader.of(
                new Suite(SuiteVersion.text(), digest),
                new EngineIdentity(
                        engine.name(),
                        engine.version(),
                        engine.homepage(),
                        word(engine.dialect()),
                        word(engine.clock())),
                word(dialect),
                options,
                started);
    }

    /** As the line of a case has them. */
    public Digests digests(Case aCase) {
        return digested
                ? known.flatMap(digest -> digest.ofCase(aCase))
                        .orElseGet(() -> CaseDigests.of(aCase))
                        .in(dialect)
                : NOT_DIGESTED;
    }

    /** The line of a case. */
    public CaseRecord of(CaseResult result) {
        Case aCase = result.aCase();
        Verdict verdict = result.judgement().verdict();
        return new CaseRecord(
                aCase.id(),
                aCase.title(),
                aCase.chapter(),
                file(aCase),
                aCase.origin().line(),
                aCase.level().word(),
                aCase.requirements(),
                aCase.features(),
                digests(aCase),
                VerdictKind.valueOf(verdict.word().toUpperCase(Locale.ROOT)),
                verdict instanceof Verdict.Failed failed ? facts(failed) : List.of(),
                verdict instanceof Verdict.Unsupported unsupported
                        ? unsupported.missingFeatures().stream().sorted().toList()
                        : List.of(),
                verdict.explanation().map(ResultLines::limited),
                result.judgement().notJudged().stream().sorted().map(Tier::word).toList(),
                durations ? OptionalLong.of(result.duration().toMillis()) : OptionalLong.empty());
    }

    /** What the last line says of the end of the run. */
    public Optional<Instant> finished(Instant now) {
        return durations ? Optional.of(now) : Optional.empty();
    }

    /** The same wherever the corpus lies: in a jar, in somebody's working folder. */
    private static String file(Case aCase) {
        String name = aCase.origin().fileName();
        return aCase.chapter().isEmpty() ? name : aCase.chapter() + "/" + name;
    }

    private static List<FactRecord> facts(Verdict.Failed failed) {
        return failed.facts().stream().map(ResultLines::fact).toList();
    }

    private static FactRecord fact(Fact fact) {
        return new FactRecord(
                fact.tier().word(),
                limited(fact.pointer()),
                limited(fact.expected()),
                limited(fact.actual()),
                fact.requirements());
    }

    private static String limited(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
