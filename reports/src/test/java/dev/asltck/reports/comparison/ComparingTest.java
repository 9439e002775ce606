package dev.asltck.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.RunResults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparingTest {

    private static final Map<Direction, Direction> OPPOSITES = opposites();

    private static Map<Direction, Direction> opposites() {
        Map<Direction, Direction> opposites = new HashMap<>();
        List.of(Direction.values()).forEach(each -> opposites.put(each, each));
        opposites.put(Direction.REGRESSION, Direction.IMPROVEMENT);
        opposites.put(Direction.IMPROVEMENT, Direction.REGRESSION);
        opposites.put(Direction.NEWLY_SUPPORTED, Direction.NEWLY_UNSUPPORTED);
        opposites.put(Direction.NEWLY_UNSUPPORTED, Direction.NEWLY_SUPPORTED);
        opposites.put(Direction.KNOWN_NOW, Direction.UNKNOWN_NOW);
        opposites.put(Direction.UNKNOWN_NOW, Direction.KNOWN_NOW);
        return opposites;
    }

    private static Comparison compare(RunResults before, RunResults after, Precision precision) {
        return Comparing.compare(before, after, precision, Map.of());
    }

    private static Comparison compare(RunResults before, RunResults after) {
        return compare(before, after, Precision.LASTING);
    }

    @Test
    void attributesAChangeOfEachKind() {
        assertThat(compare(Prepared.old(), Prepared.newEngine()).changes())
                .extracting(Change::id, Change::direction, Change::belongsTo)
                .containsExactlyInAnyOrder(
                        tuple("engine-breaks", Direction.REGRESSION, List.of(Cause.ENGINE)),
                        tuple("engine-mends", Direction.IMPROVEMENT, List.of(Cause.ENGINE)),
                        tuple("engine-hangs", Direction.REGRESSION, List.of(Cause.ENGINE)),
                        tuple("engine-fails-otherwise", Direction.CHANGED_FAILURE, List.of(Cause.ENGINE)),
                        tuple("engine-drops", Direction.NEWLY_UNSUPPORTED, List.of(Cause.ENGINE)),
                        tuple("engine-dares", Direction.NEWLY_SUPPORTED, List.of(Cause.ENGINE)),
                        tuple("case-changes", Direction.REGRESSION, List.of(Cause.CASE)),
                        tuple("case-needs-more", Direction.REGRESSION, List.of(Cause.CASE)),
                        tuple("expectation-changes", Direction.REGRESSION, List.of(Cause.EXPECTATION)),
                        tuple("harness-errs", Direction.UNKNOWN_NOW, List.of(Cause.ERROR)));
    }

    @Test
    void comparesOnlyWhatBothRunsHave() {
        Comparison comparison = compare(Prepared.old(), Prepared.newEngine());

        assertThat(comparison.onlyBefore()).containsExactly("only-old");
        assertThat(comparison.onlyAfter()).containsExactly("only-new");
        assertThat(comparison.compared()).isEqualTo(13);
        assertThat(comparison.unchanged()).isEqualTo(new Unchanged(3, 1, 0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void findsNoChangeInTheSameRun(Precision precision) {
        for (RunResults run : List.of(Prepared.old(), Prepared.newEngine())) {
            Comparison comparison = compare(run, run, precision);

            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.onlyBefore()).isEmpty();
            assertThat(comparison.onlyAfter()).isEmpty();
            assertThat(comparison.unchanged().cases()).isEqualTo(run.cases().size());
            assertThat(new ComparisonWords(comparison, text -> text).notices()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsTheOppositeTheOtherWayRound(Precision precision) {
        Comparison there = compare(Prepared.old(), Prepared.newEngine(), precision);
        Comparison back = compare(Prepared.newEngine(), Prepared.old(), precision);

        assertThat(back.changes())
                .extracting(Change::id, Change::direction, Change::belongsTo)
                .containsExactlyElementsOf(there.changes().stream()
                        .map(each -> tuple(each.id(), OPPOSITES.get(each.direction()), each.belongsTo()))
                        .toList());
        assertThat(back.onlyBefore()).isEqualTo(there.onlyAfter());
        assertThat(back.onlyAfter()).isEqualTo(there.onlyBefore());
        assertThat(back.unchanged()).isEqualTo(there.unchanged());
    }

    @Test
    void countsValuesOnlyIfAskedTo() {
        Comparison exact = compare(Prepared.old(), Prepared.newEngine(), Precision.EXACT);

        assertThat(exact.changes()).hasSize(11);
        assertThat(exact.changes())
                .filteredOn(each -> each.id().equals("stays-with-another-value"))
                .extracting(Change::direction, Change::belongsTo)
                .containsExactly(tuple(Direction.CHANGED_FAILURE, List.of(Cause.ENGINE)));
    }

    @Test
    void knowsARenamedCase() {
        RunResults before =
                Prepared.run(Prepared.old().header(), Prepared.passed("was[row]"), Prepared.passed("stays"));
        RunResults after = Prepared.run(
                Prepared.newEngine().header(), Prepared.failed("is[row]", "output", "", "2"), Prepared.passed("stays"));
        Map<String, String> renamed = Map.of("was[row]", "is[row]");

        Comparison comparison = Comparing.compare(before, after, Precision.LASTING, renamed);

        assertThat(comparison.onlyBefore()).isEmpty();
        assertThat(comparison.onlyAfter()).isEmpty();
        assertThat(comparison.changes()).extracting(Change::id).containsExactly("is[row]");
        assertThat(comparison.changes().get(0).formerId()).contains("was[row]");
        assertThat(Comparing.compare(after, before, Precision.LASTING, renamed).changes())
                .extracting(Change::id, Change::formerId)
                .containsExactly(tuple("was[row]", Optional.of("is[row]")));
    }

    /** A name may be given again to another case. */
    @Test
    void takesANameForTheCaseThatHasItNow() {
        RunResults before = Prepared.run(Prepared.old().header(), Prepared.passed("was"), Prepared.passed("is"));
        RunResults after = Prepared.run(Prepared.old().header(), Prepared.passed("is"));

        Comparison comparison = Comparing.compare(before, after, Precision.LASTING, Map.of("was", "is"));

        assertThat(comparison.onlyBefore()).containsExactly("was");
        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void countsWhatIsSeenLess() {
        CaseRecord seen = Prepared.passed("a");
        CaseRecord unseen = new CaseRecord(
                seen.id(),
                seen.title(),
                seen.chapter(),
                seen.file(),
                seen.line(),
                seen.level(),
                seen.requirements(),
                seen.features(),
                seen.digests(),
                seen.verdict(),
                seen.facts(),
                seen.missingFeatures(),
                seen.diagnostic(),
                List.of("path"),
                seen.durationMillis());
        RunResults before = Prepared.run(Prepared.old().header(), seen);
        RunResults after = Prepared.run(Prepared.old().header(), unseen);

        assertThat(compare(before, after).unchanged()).isEqualTo(new Unchanged(1, 0, 0, 1, 0));
        assertThat(compare(after, before).unchanged()).isEqualTo(new Unchanged(1, 0, 0, 0, 1));
        assertThat(compare(before, after, Precision.EXACT).changes())
                .extracting(Change::direction)
                .containsExactly(Direction.OTHERWISE);
    }

    @Test
    void groupsChangesByWhatTheyBelongTo() {
        List<ChangeGroup> groups = compare(Prepared.old(), Prepared.newEngine()).groups();

        assertThat(groups)
                .extracting(ChangeGroup::belongsTo)
                .containsExactly(
                        List.of(Cause.ENGINE), List.of(Cause.CASE), List.of(Cause.EXPECTATION), List.of(Cause.ERROR));
        assertThat(groups.get(0).changes().stream().map(Change::direction).collect(Collectors.toList()))
                .isSorted();
    }
}
