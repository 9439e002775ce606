package dev.asltck.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.VerdictKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final String ID = "engine-breaks";
    private static final CaseRecord AS_BEFORE = Prepared.passed(ID);
    private static final CaseRecord AS_NOW = Prepared.failed(ID, "output", "/a", "2");
    private static final CaseRecord AS_NOW_WITH_ANOTHER_VALUE = Prepared.failed(ID, "output", "/a", "3");
    private static final CaseRecord OTHERWISE = Prepared.failed(ID, "output", "/b", "2");
    private static final CaseRecord ERRORED = Prepared.diagnosed(ID, VerdictKind.ERRORED, "x");

    private static Change repeated(CaseRecord... results) {
        Comparison comparison = Comparing.compare(
                Prepared.old(), Prepared.oneOther(Prepared.old().header()), Precision.LASTING, Map.of());
        return comparison.repeated(Map.of(ID, List.of(results))).changes().get(0);
    }

    @Test
    void areAFlakeIfTheOldAnswerComesBack() {
        Change change = repeated(AS_NOW, AS_BEFORE, AS_NOW_WITH_ANOTHER_VALUE, AS_BEFORE, AS_NOW);

        assertThat(change.belongsTo()).containsExactly(Cause.FLAKE);
        assertThat(change.repeats().orElseThrow()).hasToString("Repeats[asBefore=2, asNow=3, otherwise=0, errored=0]");
        assertThat(change.repeats().orElseThrow().text()).isEqualTo("run again: 2 of 5 as before, 3 as now");
    }

    @Test
    void areAFlakeIfTheNewAnswerDoesNotLast() {
        Change change = repeated(OTHERWISE, OTHERWISE);

        assertThat(change.belongsTo()).containsExactly(Cause.FLAKE);
        assertThat(change.repeats().orElseThrow().text())
                .isEqualTo("run again: 0 of 2 as before, 0 as now, 2 otherwise");
    }

    @Test
    void areNoFlakeIfTheNewAnswerLasts() {
        Change change = repeated(AS_NOW, AS_NOW_WITH_ANOTHER_VALUE);

        assertThat(change.belongsTo()).containsExactly(Cause.UNEXPLAINED);
        assertThat(change.repeats()).contains(new Repeats(0, 2, 0, 0));
    }

    @Test
    void areNoFlakeWhereNothingIsKnown() {
        Change change = repeated(AS_NOW, ERRORED);

        assertThat(change.belongsTo()).containsExactly(Cause.UNEXPLAINED);
        assertThat(change.repeats().orElseThrow().text()).isEqualTo("run again: 0 of 2 as before, 1 as now, 1 errored");
    }

    @Test
    void areMadeWhereTheEngineAnsweredTheSameQuestion() {
        Comparison comparison = Comparing.compare(Prepared.old(), Prepared.newEngine(), Precision.LASTING, Map.of());

        assertThat(comparison.changes())
                .filteredOn(Change::isRepeatable)
                .extracting(Change::id)
                .allMatch(id -> id.startsWith("engine-"))
                .hasSize(6);
    }
}
