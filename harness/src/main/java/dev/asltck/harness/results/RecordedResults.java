package dev.asltck.harness.results;

import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lines that {@link ResultLines} makes. Of long texts it has what they have; the line made of a result read is the same. */
public final class RecordedResults {

    private RecordedResults() {}

    /**
     * What came of a case, by its line.
     *
     * @throws IllegalArgumentException if there is no such tier
     */
    public static CaseResult of(Case aCase, CaseRecord line) {
        Set<Tier> notJudged =
                line.notJudged().stream().map(RecordedResults::tier).collect(Collectors.toUnmodifiableSet());
        return new CaseResult(
                aCase,
                new Judgement(verdict(line), notJudged),
                Duration.ofMillis(line.durationMillis().orElse(0)));
    }

    private static Verdict verdict(CaseRecord line) {
        String diagnostic = line.diagnostic().orElse("");
        return switch (line.verdict()) {
            case PASSED -> new Verdict.Passed();
            case FAILED ->
                new Verdict.Failed(
                        line.facts().stream().map(RecordedResults::fact).toList());
            case UNSUPPORTED -> new Verdict.Unsupported(Set.copyOf(line.missingFeatures()), line.diagnostic());
            case ERRORED -> new Verdict.Errored(diagnostic);
            case CRASHED -> new Verdict.Crashed(diagnostic);
            case HUNG -> new Verdict.Hung(diagnostic);
        };
    }

    private static Fact fact(FactRecord fact) {
        return new Fact(
                tier(fact.tier()), fact.pointer(), fact.expected(), fact.actual(), List.copyOf(fact.requirements()));
    }

    private static Tier tier(String word) {
        return Tier.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
