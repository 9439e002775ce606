package dev.asltck.harness.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.compare.Judgement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.EngineIdentity;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.VerdictKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultLinesTest {

    private static final Case CASE = ExampleCases.read("""
            { "id": "a", "title": "A Pass State hands on its input", "requirements": ["machine.json-object"], "level": "should", "evidence": [{ "kind": "spec" }],
              "definition": { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } },
              "expect": { "succeeds": { "output": {} } },
              "dialects": { "aws": { "expect": { "fails": {} }, "evidence": [{ "kind": "aws-documented", "source": "x" }] } } }
            """);

    private final ResultLines lines = new ResultLines(Dialect.SPEC, false);

    @Test
    void saysWhatWasRunOnWhat() {
        EngineDescription engine = new EngineDescription(
                "toy", "1", Optional.of("urn:toy"), Dialect.AWS, ClockKind.REAL, Set.of(), Set.of(), 1);

        ResultHeader header = lines.header(List.of(CASE), engine, Map.of("filter", "a"), Instant.EPOCH);

        assertThat(header.engine()).isEqualTo(new EngineIdentity("toy", "1", Optional.of("urn:toy"), "aws", "real"));
        assertThat(header.dialect()).isEqualTo("spec");
        assertThat(header.options()).containsExactly(Map.entry("filter", "a"));
        assertThat(header.suite().digest())
                .isEqualTo(CorpusDigest.of(List.of(CASE)).text());
    }

    @Test
    void hasWhatTheCaseSays() {
        CaseRecord line = line(new Verdict.Passed());

        assertThat(line.id()).isEqualTo("a");
        assertThat(line.line()).isEqualTo(2);
        assertThat(line.level()).isEqualTo("should");
        assertThat(line.requirements()).containsExactly("machine.json-object");
        assertThat(line.verdict()).isEqualTo(VerdictKind.PASSED);
        assertThat(line.durationMillis()).isEmpty();
    }

    @Test
    void tellsDurationsWhereTheyAreWanted() {
        ResultLines timed = new ResultLines(Dialect.SPEC, true);
        CaseResult result = new CaseResult(CASE, Judgement.of(new Verdict.Passed()), Duration.ofMillis(12));

        assertThat(timed.of(result).durationMillis()).hasValue(12);
        assertThat(timed.finished(Instant.EPOCH)).contains(Instant.EPOCH);
        assertThat(lines.finished(Instant.EPOCH)).isEmpty();
    }

    @Test
    void namesTheFileWithoutTheFolderOfTheCorpus() {
        assertThat(line(new Verdict.Passed()).file()).matches("example\\d+\\.json");
    }

    @Test
    void hasTheFactsOfAFailure() {
        Fact fact = new Fact(Tier.OUTPUT, "/x", "1", "2".repeat(10_000), List.of("r"));

        CaseRecord line = line(new Verdict.Failed(List.of(fact)));

        assertThat(line.facts())
                .containsExactly(new FactRecord("output", "/x", "1", "2".repeat(4_000) + "...", List.of("r")));
    }

    @Test
    void sortsMissingFeatures() {
        assertThat(line(new Verdict.Unsupported(Set.of("c", "a", "b"))).missingFeatures())
                .containsExactly("a", "b", "c");
    }

    @Test
    void hasTheDiagnosticOfABreakdown() {
        assertThat(line(new Verdict.Crashed("bang")).diagnostic()).contains("bang");
    }

    @Test
    void listsTiersNotJudgedInTheirOrder() {
        Judgement judgement = new Judgement(new Verdict.Passed(), Set.of(Tier.VARIABLES, Tier.OUTPUT, Tier.PATH));

        assertThat(lines.of(new CaseResult(CASE, judgement, Duration.ZERO)).notJudged())
                .containsExactly("output", "path", "variables");
    }

    @Test
    void digestsTheExpectationOfTheDialect() {
        CaseResult result = new CaseResult(CASE, Judgement.of(new Verdict.Passed()), Duration.ZERO);

        CaseRecord aws = new ResultLines(Dialect.AWS, false).of(result);

        assertThat(aws.digests().stimulus())
                .isEqualTo(lines.of(result).digests().stimulus());
        assertThat(aws.digests().expectation())
                .isNotEqualTo(lines.of(result).digests().expectation());
    }

    private CaseRecord line(Verdict verdict) {
        return lines.of(new CaseResult(CASE, Judgement.of(verdict), Duration.ofMillis(12)));
    }
}
