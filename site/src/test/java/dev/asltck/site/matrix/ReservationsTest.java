package dev.asltck.site.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.Digests;
import dev.asltck.reports.results.ResultHeader;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.Suite;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.site.ExampleBook;
import dev.asltck.site.ExampleRuns;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReservationsTest {

    private static final List<CaseRecord> TEN = ExampleRuns.cases(10, number -> VerdictKind.PASSED);

    private static List<String> of(RunResults... runs) {
        return Reservations.of(Matrix.of(List.of(runs), new ExampleBook("")));
    }

    private static RunResults run(String engine, Map<String, String> options, List<CaseRecord> cases) {
        return ExampleRuns.run(engine, "1", "spec", 0, options, cases);
    }

    @Test
    void areNoneWhereAllRunsHadTheSame() {
        assertThat(of(run("a", Map.of("deadline", "9"), TEN), run("b", Map.of(), TEN)))
                .isEmpty();
    }

    @Test
    void nameTheRunsOfAPart() {
        assertThat(of(run("a", Map.of(), TEN), run("b", Map.of("filter", "x", "shard", "1/2"), TEN.subList(0, 5))))
                .containsExactly("b 1 (spec) had 5 of 30 cases: filter x, shard 1/2.");
    }

    @Test
    void sayThatSomeCasesAreNotInAllRuns() {
        assertThat(of(run("a", Map.of(), TEN), run("b", Map.of(), TEN.subList(0, 29))))
                .containsExactly(
                        "Runs of all that there was had 29 to 30 of 30 cases: some cases hold in one dialect only.");
    }

    @Test
    void sayThatTheSuitesDiffer() {
        RunResults run = run("a", Map.of(), TEN);
        ResultHeader header = run.header();
        ResultHeader other = new ResultHeader(
                header.format(),
                new Suite("0.2.0", "sha256:" + "f".repeat(64)),
                header.engine(),
                header.dialect(),
                header.machine(),
                header.options(),
                header.started());

        assertThat(of(run, new RunResults(other, TEN, run.footer())))
                .containsExactly(
                        "The runs chose from 2 different sets of cases: a case may be missing in one, or have changed.");
    }

    @Test
    void countTheCasesThatHaveChanged() {
        List<CaseRecord> changed = TEN.stream()
                .map(result -> result.line() == 1 ? withStimulus(result, "sha256:" + "9".repeat(64)) : result)
                .toList();

        assertThat(of(run("a", Map.of(), TEN), run("b", Map.of(), changed)))
                .containsExactly("What engines are told is not the same in all runs of 3 cases.");
    }

    private static CaseRecord withStimulus(CaseRecord result, String digest) {
        return new CaseRecord(
                result.id(),
                result.title(),
                result.chapter(),
                result.file(),
                result.line(),
                result.level(),
                result.requirements(),
                result.features(),
                new Digests(digest, result.digests().expectation()),
                result.verdict(),
                result.facts(),
                result.missingFeatures(),
                result.diagnostic(),
                result.notJudged(),
                result.durationMillis());
    }
}
