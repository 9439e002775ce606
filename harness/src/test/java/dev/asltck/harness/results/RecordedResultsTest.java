package dev.asltck.harness.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reports.results.CaseRecord;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedResultsTest {

    private static final Case CASE = CaseJson.good().read();

    static Stream<Verdict> verdicts() {
        return Stream.of(
                new Verdict.Passed(),
                new Verdict.Failed(List.of(
                        new Fact(Tier.OUTPUT, "/x", "1", "2", List.of("r")),
                        new Fact(Tier.PATH, "", "(A)", "(B)", List.of()))),
                new Verdict.Unsupported(Set.of("jsonata", "variables")),
                new Verdict.Unsupported("no means"),
                new Verdict.Errored("no connection"),
                new Verdict.Crashed("gone"),
                new Verdict.Hung("no answer"));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void givesBackWhatWasWritten(Verdict verdict) {
        CaseResult result = new CaseResult(
                CASE, new Judgement(verdict, Set.of(Tier.VARIABLES, Tier.ELAPSED)), Duration.ofMillis(12));

        CaseRecord line = new ResultLines(Dialect.SPEC, true).of(result);

        assertThat(RecordedResults.of(CASE, line)).isEqualTo(result);
    }

    @Test
    void isWrittenAgainAsItWasWhereTextsWereCut() {
        String text = "x".repeat(10_000);
        Verdict verdict = new Verdict.Failed(List.of(new Fact(Tier.OUTPUT, text, text, text, List.of())));
        ResultLines lines = new ResultLines(Dialect.SPEC, false);
        CaseRecord line = lines.of(new CaseResult(CASE, Judgement.of(verdict), Duration.ZERO));

        assertThat(lines.of(RecordedResults.of(CASE, line))).isEqualTo(line);
    }

    @Test
    void refusesATierThatThereIsNot() {
        CaseRecord line = new ResultLines(Dialect.SPEC, false)
                .of(new CaseResult(CASE, Judgement.of(new Verdict.Passed()), Duration.ZERO));
        CaseRecord damaged = new CaseRecord(
                line.id(),
                line.title(),
                line.chapter(),
                line.file(),
                line.line(),
                line.level(),
                line.requirements(),
                line.features(),
                line.digests(),
                line.verdict(),
                line.facts(),
                line.missingFeatures(),
                Optional.empty(),
                List.of("taste"),
                OptionalLong.empty());

        assertThatThrownBy(() -> RecordedResults.of(CASE, damaged)).isInstanceOf(IllegalArgumentException.class);
    }
}
