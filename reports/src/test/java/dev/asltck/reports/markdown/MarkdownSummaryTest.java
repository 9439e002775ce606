package dev.asltck.reports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.baseline.Baseline;
import dev.asltck.reports.baseline.BaselineResult;
import dev.asltck.reports.baseline.BaselineRun;
import dev.asltck.reports.baseline.KnownFailures;
import dev.asltck.reports.golden.GoldenFile;
import dev.asltck.reports.golden.Runs;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.runs.NamedRun;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownSummaryTest {

    @Test
    void isAsItHasBeenLookedAt() {
        GoldenFile.assertUnchanged(
                MarkdownSummaryTest.class,
                "summary.md",
                MarkdownSummary.of(NamedRun.of(List.of(Runs.toy(), Runs.toyOfAws()))));
    }

    @Test
    void hasHostileTextsAsCode() {
        GoldenFile.assertUnchanged(
                MarkdownSummaryTest.class, "hostile.md", MarkdownSummary.of(NamedRun.of(List.of(Runs.hostile()))));
    }

    @Test
    void tellsWhatDoesNotAgreeWithTheBaseline() {
        GoldenFile.assertUnchanged(
                MarkdownSummaryTest.class,
                "baseline.md",
                MarkdownSummary.of(
                        List.of(held(Map.of("choice-a", "hung", "choice-b", "outcome (failed with States.Runtime)")))));
    }

    @Test
    void saysHowMuchMoreThereIs() {
        RunResults run = failing("toy", 5_000, 500);

        String summary = MarkdownSummary.of(NamedRun.of(List.of(run)));

        assertThat(bytes(summary)).isLessThanOrEqualTo(MarkdownSummary.MOST_BYTES);
        assertThat(summary).contains("5,000 cases failed, ", "  - and 490 more cases\n");
    }

    @Test
    void saysLessWhereThereIsLessRoom() {
        List<NamedRun> runs = NamedRun.of(List.of(failing("toy", 5_000, 5)));

        assertThat(bytes(MarkdownSummary.of(runs, 10_000))).isBetween(1_000, 10_000);
        assertThat(bytes(MarkdownSummary.of(runs, 2_000))).isBetween(500, 2_000);
    }

    @Test
    void fitsWhateverTheRunsAre() {
        RunResults hostile = Runs.hostile();
        List<RunResults> runs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String worst = "\u202e\ud800|`".repeat(100);
            runs.add(Runs.of(
                    "engine" + worst,
                    worst,
                    "spec",
                    Map.of("filter", worst),
                    Instant.ofEpochSecond(i),
                    hostile.cases()));
        }

        String summary = MarkdownSummary.of(NamedRun.of(runs));

        assertThat(bytes(summary)).isLessThanOrEqualTo(MarkdownSummary.MOST_BYTES);
        assertThat(summary).containsPattern("and 2\\d\\d more\n");
    }

    private static RunResults failing(String engine, int count, int ofOneCause) {
        List<CaseRecord> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String error = "\"Error" + i / ofOneCause + "\"";
            cases.add(Runs.failed("case-" + i, new FactRecord("error", "", "\"States.Runtime\"", error, List.of())));
        }
        return Runs.of(engine, "1", "spec", Map.of(), cases);
    }

    private static NamedRun held(Map<String, String> known) {
        Baseline baseline = new Baseline(Baseline.FORMAT, "toy", "spec", List.of(KnownFailures.of("no Choice", known)));
        BaselineRun run = BaselineRun.ofPart(Runs.toy().cases());
        return NamedRun.of(List.of(Runs.toy())).get(0).with(BaselineResult.of(baseline, run, LocalDate.EPOCH));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
