package dev.asltck.reports.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.asltck.reports.baseline.Finding.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BaselineCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String FAILURE = "output /a";

    private static KnownFailures cases(String... ids) {
        Map<String, String> cases = new TreeMap<>();
        for (String id : ids) {
            cases.put(id, FAILURE);
        }
        return KnownFailures.of("known", cases);
    }

    private static KnownFailures flaky(KnownFailures group) {
        return new KnownFailures(
                group.reason(), group.link(), group.until(), true, group.cases(), group.ids(), group.most());
    }

    private static KnownFailures until(LocalDate day, KnownFailures group) {
        return new KnownFailures(
                group.reason(), group.link(), Optional.of(day), false, group.cases(), group.ids(), group.most());
    }

    private static KnownFailures pattern(String ids, int most) {
        return new KnownFailures(
                "known", Optional.empty(), Optional.empty(), false, null, Optional.of(ids), Optional.of(most));
    }

    private static List<Finding> check(BaselineRun run, KnownFailures... groups) {
        return BaselineCheck.check(new Baseline(Baseline.FORMAT, "toy", "spec", List.of(groups)), run, TODAY);
    }

    @Test
    void findsNothingWhereARunFailsAsKnown() {
        BaselineRun run = Results.run(Results.passed("a"), Results.failed("b"), Results.unsupported("c"));

        assertThat(check(run, cases("b"))).isEmpty();
    }

    @Test
    void findsAFailureThatNobodyKnows() {
        assertThat(check(Results.run(Results.failed("a"), Results.failed("b")), cases("b")))
                .containsExactly(new Finding(Kind.NEW_FAILURE, "a", FAILURE));
    }

    @Test
    void findsAPassThatNobodyExpects() {
        assertThat(check(Results.run(Results.passed("a")), cases("a")))
                .extracting(Finding::kind, Finding::subject)
                .containsExactly(tuple(Kind.UNEXPECTED_PASS, "a"));
    }

    @Test
    void findsAFailureThatIsAnother() {
        assertThat(check(Results.run(Results.failed("a", "output", "/b", "2")), cases("a")))
                .extracting(Finding::kind, Finding::text)
                .containsExactly(tuple(
                        Kind.CHANGED_FAILURE,
                        "it fails with 'output /b', not with 'output /a'; look at it and update the baseline"));
    }

    @Test
    void findsAHangWhereAFailureIsKnown() {
        assertThat(check(Results.run(Results.hung("a")), cases("a")))
                .extracting(Finding::kind)
                .containsExactly(Kind.CHANGED_FAILURE);
    }

    @Test
    void findsACaseThatIsNotRunAnyMore() {
        assertThat(check(Results.run(Results.unsupported("a")), cases("a")))
                .extracting(Finding::kind)
                .containsExactly(Kind.STALE);
    }

    @Test
    void findsACaseThatDoesNotExist() {
        assertThat(check(Results.run(Results.passed("a")), cases("gone")))
                .extracting(Finding::kind, Finding::subject)
                .containsExactly(tuple(Kind.UNMATCHED, "gone"));
    }

    @Test
    void saysNothingOfACaseThatWasNotSelected() {
        assertThat(check(Results.part(Set.of("b"), Results.passed("a")), cases("b")))
                .isEmpty();
    }

    @Test
    void findsAnEntryWhoseDayHasPassed() {
        BaselineRun run = Results.run(Results.failed("a"));

        assertThat(check(run, until(TODAY, cases("a")))).isEmpty();
        assertThat(check(run, until(TODAY.minusDays(1), cases("a"))))
                .extracting(Finding::kind)
                .containsExactly(Kind.EXPIRED);
    }

    @Test
    void letsAFlakyCaseDoWhatItWants() {
        KnownFailures flaky = flaky(cases("a"));

        assertThat(check(Results.run(Results.failed("a")), flaky)).isEmpty();
        assertThat(check(Results.run(Results.hung("a")), flaky)).isEmpty();
        assertThat(check(Results.run(Results.passed("a")), flaky)).isEmpty();
    }

    /** What people have written of it, they still have to keep. */
    @Test
    void mindsAFlakyEntryThatSaysNothing() {
        KnownFailures expired = flaky(cases("a"));
        KnownFailures withDay = new KnownFailures(
                expired.reason(),
                expired.link(),
                Optional.of(TODAY.minusDays(1)),
                true,
                expired.cases(),
                expired.ids(),
                expired.most());

        assertThat(check(Results.run(Results.passed("a")), withDay, flaky(cases("gone"))))
                .extracting(Finding::kind, Finding::subject)
                .containsExactly(tuple(Kind.UNMATCHED, "gone"), tuple(Kind.EXPIRED, "a"));
    }

    @Test
    void letsAFlakyCaseBeUnsupported() {
        assertThat(check(Results.run(Results.unsupported("a")), flaky(cases("a"))))
                .isEmpty();
    }

    @Nested
    class OfAPattern {

        private final BaselineRun twoFail =
                Results.run(Results.failed("map-a"), Results.failed("map-b"), Results.passed("map-c"));

        @Test
        void findsNothingWhereAsManyFailAsKnown() {
            assertThat(check(twoFail, pattern("map-*", 2))).isEmpty();
        }

        @Test
        void findsThatMoreFail() {
            assertThat(check(twoFail, pattern("map-*", 1)))
                    .extracting(Finding::kind, Finding::subject)
                    .containsExactly(tuple(Kind.TOO_WIDE, "map-*"));
        }

        @Test
        void findsThatFewerFail() {
            assertThat(check(twoFail, pattern("map-*", 3)))
                    .extracting(Finding::kind)
                    .containsExactly(Kind.UNEXPECTED_PASS);
        }

        @Test
        void doesNotExpectAllOfThemInAPartOfTheCorpus() {
            assertThat(check(Results.part(Set.of("map-b"), Results.failed("map-a")), pattern("map-*", 2)))
                    .isEmpty();
        }

        @Test
        void findsMoreThanAreKnownToBeFlaky() {
            assertThat(check(twoFail, flaky(pattern("map-*", 3)))).isEmpty();
            assertThat(check(twoFail, flaky(pattern("map-*", 1))))
                    .extracting(Finding::kind)
                    .containsExactly(Kind.TOO_WIDE);
        }

        @Test
        void findsThatItsDayHasPassed() {
            assertThat(check(twoFail, until(TODAY.minusDays(1), pattern("map-*", 2))))
                    .extracting(Finding::kind, Finding::subject)
                    .containsExactly(tuple(Kind.EXPIRED, "map-*"));
        }

        @Test
        void findsThatItHidesAllThatFailsInAPart() {
            BaselineRun part = Results.part(Set.of("map-c"), Results.failed("map-a"), Results.failed("map-b"));

            assertThat(check(part, pattern("*", 1))).extracting(Finding::kind).containsExactly(Kind.TOO_WIDE);
        }

        @Test
        void findsThatThereIsNoSuchCase() {
            assertThat(check(twoFail, pattern("map-*", 2), pattern("gone-*", 1)))
                    .extracting(Finding::kind, Finding::subject)
                    .containsExactly(tuple(Kind.UNMATCHED, "gone-*"));
        }

        @Test
        void leavesOutWhatIsListed() {
            assertThat(check(twoFail, pattern("map-*", 1), cases("map-b"))).isEmpty();
        }
    }
}
