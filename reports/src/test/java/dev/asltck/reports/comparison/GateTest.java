package dev.asltck.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.RunResults;
import dev.asltck.reports.results.VerdictKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final CaseRecord PASSED = Prepared.passed("a");
    private static final CaseRecord FAILED = Prepared.failed("a", "output", "/a", "2");
    private static final CaseRecord ERRORED = Prepared.diagnosed("a", VerdictKind.ERRORED, "x");

    private static RunResults run(CaseRecord... cases) {
        return Prepared.run(Prepared.old().header(), cases);
    }

    private static Comparison compare(RunResults before, RunResults after) {
        return Comparing.compare(before, after, Precision.LASTING, Map.of());
    }

    private static void assertStops(Comparison comparison, boolean regression, boolean any) {
        assertThat(Gate.REGRESSION.stops(comparison)).isEqualTo(regression);
        assertThat(Gate.ANY.stops(comparison)).isEqualTo(any);
        assertThat(Gate.NEVER.stops(comparison)).isFalse();
    }

    @Test
    void stopsWhatGetsWorse() {
        assertStops(compare(run(PASSED), run(FAILED)), true, true);
        assertStops(compare(run(FAILED), run(PASSED)), false, true);
        assertStops(compare(run(PASSED), run(PASSED)), false, false);
    }

    @Test
    void stopsWhereNothingIsKnownAnyMoreOfWhatPassed() {
        assertStops(compare(run(PASSED), run(ERRORED)), true, true);
        assertStops(compare(run(FAILED), run(ERRORED)), false, true);
    }

    @Test
    void mindsMissingCasesOnlyAmongAnyChange() {
        assertStops(compare(run(PASSED, Prepared.passed("b")), run(PASSED)), false, true);
        assertStops(compare(run(PASSED), run(PASSED, Prepared.passed("b"))), false, true);
    }

    @Test
    void letsFlakesPass() {
        Comparison flake = compare(run(PASSED), run(FAILED)).repeated(Map.of("a", List.of(PASSED, FAILED)));

        assertStops(flake, false, false);
    }
}
