package dev.asltck.reports.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BaselineUpdateTest {

    private static final KnownFailures RETRIES = new KnownFailures(
            "no retries",
            Optional.of("FINDINGS.md#retry"),
            Optional.of(LocalDate.of(2027, 1, 1)),
            false,
            new TreeMap<>(Map.of("a", "hung", "b", "hung")),
            Optional.empty(),
            Optional.empty());

    private static Baseline baseline(KnownFailures... groups) {
        return new Baseline(Baseline.FORMAT, "toy", "spec", List.of(groups));
    }

    private static List<KnownFailures> updated(BaselineRun run, KnownFailures... groups) {
        Baseline updated = BaselineUpdate.of(baseline(groups), run);
        assertThat(BaselineCheck.check(updated, run, LocalDate.of(2026, 1, 1))).isEmpty();
        return updated.known();
    }

    @Test
    void keepsWhatPeopleHaveWritten() {
        BaselineRun run = Results.run(Results.failed("a"), Results.hung("b"));

        assertThat(updated(run, RETRIES))
                .containsExactly(RETRIES.withCases(new TreeMap<>(Map.of("a", "output /a", "b", "hung"))));
    }

    @Test
    void removesWhatPassesIsUnsupportedOrGone() {
        KnownFailures group =
                RETRIES.withCases(new TreeMap<>(Map.of("a", "hung", "b", "hung", "c", "hung", "d", "hung")));
        BaselineRun run = Results.run(Results.passed("a"), Results.unsupported("b"), Results.hung("c"));

        assertThat(updated(run, group)).containsExactly(RETRIES.withCases(new TreeMap<>(Map.of("c", "hung"))));
        assertThat(updated(Results.run(Results.passed("a")), group)).isEmpty();
    }

    @Test
    void addsNewFailuresAsNotReviewed() {
        BaselineRun run = Results.run(Results.hung("a"), Results.hung("b"), Results.failed("c"));

        assertThat(updated(run, RETRIES))
                .containsExactly(RETRIES, KnownFailures.of(BaselineUpdate.NOT_REVIEWED, Map.of("c", "output /a")));
    }

    @Test
    void addsThemToThoseThatAreNotReviewedYet() {
        KnownFailures unreviewed = KnownFailures.of(BaselineUpdate.NOT_REVIEWED, Map.of("a", "hung"));

        assertThat(updated(Results.run(Results.hung("a"), Results.hung("b")), unreviewed))
                .containsExactly(KnownFailures.of(BaselineUpdate.NOT_REVIEWED, Map.of("a", "hung", "b", "hung")));
    }

    @Test
    void leavesWhatWasNotRun() {
        assertThat(updated(Results.part(Set.of("a", "b"), Results.passed("c")), RETRIES))
                .containsExactly(RETRIES);
    }

    @Test
    void keepsFlakyCasesThatPassThisTime() {
        KnownFailures flaky = new KnownFailures(
                "loaded machine",
                Optional.empty(),
                Optional.empty(),
                true,
                new TreeMap<>(Map.of("a", "hung", "b", "hung")),
                Optional.empty(),
                Optional.empty());

        assertThat(updated(Results.run(Results.passed("a"), Results.failed("b")), flaky))
                .containsExactly(flaky.withCases(new TreeMap<>(Map.of("a", "hung", "b", "output /a"))));
    }

    @Test
    void doesNotMakeAnExpiredGroupGoodAgain() {
        BaselineRun run = Results.run(Results.hung("a"), Results.hung("b"));

        Baseline updated = BaselineUpdate.of(baseline(RETRIES), run);

        assertThat(updated.known()).containsExactly(RETRIES);
        assertThat(BaselineCheck.check(updated, run, LocalDate.of(2027, 1, 2)))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.EXPIRED);
    }

    @Test
    void neverLowersWhatAFlakyPatternMayMatch() {
        KnownFailures flaky = new KnownFailures(
                "maps", Optional.empty(), Optional.empty(), true, null, Optional.of("map-*"), Optional.of(2));

        assertThat(updated(Results.run(Results.passed("map-a"), Results.failed("map-b")), flaky))
                .containsExactly(flaky);
        assertThat(updated(Results.run(Results.failed("map-a"), Results.failed("map-b"), Results.hung("map-c")), flaky))
                .containsExactly(flaky.withMost(3));
    }

    @Test
    void countsAnewWhatAPatternMatches() {
        KnownFailures pattern = new KnownFailures(
                "maps", Optional.empty(), Optional.empty(), false, null, Optional.of("map-*"), Optional.of(7));

        assertThat(updated(
                        Results.run(Results.failed("map-a"), Results.failed("map-b"), Results.passed("map-c")),
                        pattern))
                .containsExactly(pattern.withMost(2));
    }
}
