package dev.asltck.reports.badges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.golden.GoldenFile;
import dev.asltck.reports.golden.Runs;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.FactRecord;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.reports.runs.NamedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeTest {

    @Test
    void isAsItHasBeenLookedAt() {
        GoldenFile.assertUnchanged(
                BadgeTest.class, "toy-spec.json", badge(Runs.toy()).json());
        GoldenFile.assertUnchanged(
                BadgeTest.class, "toy-aws.json", badge(Runs.toyOfAws()).json());
    }

    @ParameterizedTest
    @CsvSource({
        "100, brightgreen",
        "99, green",
        "95, green",
        "94, yellowgreen",
        "84, yellow",
        "69, orange",
        "49, red",
        "0, red"
    })
    void hasAColorByTheShareThatPassed(int passed, String color) {
        assertThat(badge(run(passed, 100 - passed)).color()).isEqualTo(color);
    }

    @Test
    void isNotTheBestWhereSomethingWasLeftOut() {
        Badge badge = badge(Runs.of(
                "toy",
                "1",
                "spec",
                Map.of(),
                List.of(Runs.passed("a", "c"), Runs.unsupported("b", List.of("jsonata")))));

        assertThat(badge.color()).isEqualTo("green");
        assertThat(badge.message()).isEqualTo("1 of 1 passed, 1 unsupported");
        assertThat(badge.isError()).isFalse();
    }

    @Test
    void groupsTheDigits() {
        assertThat(badge(run(4_511, 2_166)).message()).isEqualTo("4,511 of 6,677 passed");
    }

    @Test
    void isAnErrorWhereNothingWasJudged() {
        Badge badge = badge(Runs.of("toy", "1", "spec", Map.of(), List.of()));

        assertThat(badge.isError()).isTrue();
        assertThat(badge.color()).isEqualTo("lightgrey");
        assertThat(badge.message()).isEqualTo("nothing judged");
    }

    @Test
    void isAnErrorWhereSomethingErrored() {
        CaseRecord errored = Runs.diagnosed("b", VerdictKind.ERRORED, "no adapter");

        assertThat(badge(Runs.of("toy", "1", "spec", Map.of(), List.of(Runs.passed("a", "c"), errored))))
                .returns(true, Badge::isError)
                .returns("1 of 1 passed, 1 errored", Badge::message);
    }

    @Test
    void saysThatCasesWereSelected() {
        assertThat(badge(Runs.hostile()).label())
                .endsWith(": ASL, selected cases")
                .hasSizeLessThan(200);
        assertThat(badge(Runs.hostile()).json()).matches("[\\x20-\\x7e\\n]*");
    }

    @Test
    void hasTheNameOfTheRun() {
        List<NamedRun> runs = NamedRun.of(List.of(Runs.toy(), Runs.hostile()));

        assertThat(runs)
                .extracting(Badge::fileName)
                .hasSize(2)
                .contains("toy-spec.json")
                .allMatch(name -> name.matches("[a-z0-9][a-z0-9._-]*\\.json"));
    }

    private static RunResults run(int passed, int failed) {
        List<CaseRecord> cases = new ArrayList<>();
        for (int i = 0; i < passed; i++) {
            cases.add(Runs.passed("p" + i, "c"));
        }
        for (int i = 0; i < failed; i++) {
            cases.add(Runs.failed("f" + i, new FactRecord("output", "", "1", "2", List.of())));
        }
        return Runs.of("toy", "1", "spec", Map.of(), cases);
    }

    private static Badge badge(RunResults run) {
        return Badge.of(NamedRun.of(List.of(run)).get(0));
    }
}
