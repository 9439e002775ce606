package dev.asltck.harness.compare;

import static dev.asltck.harness.compare.Judging.diagnosis;
import static dev.asltck.harness.compare.Judging.facts;
import static dev.asltck.harness.compare.Judging.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.Diagnosis;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarningComparisonTest {

    private static final String EXPECT =
            "{ 'timesOut': true, 'warnings': [{ 'rule': 'rule', 'at': '/A' }, { 'rule': 'rule', 'at': '/B' }] }";

    private static Observation warning(Diagnosis... warnings) {
        return new Observation(new ObservedOutcome.TimedOut(), List.of(), List.of(), Map.of(), 0, List.of(warnings));
    }

    @Test
    void matchesInAnyOrder() {
        assertThat(facts(EXPECT, warning(diagnosis("/B"), diagnosis("/A")))).isEmpty();
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(texts(EXPECT, warning(diagnosis("/A"))))
                .containsExactly("warnings : (rule at '/B') | (no such warning)");
    }

    @Test
    void namesWhatIsTooMuch() {
        assertThat(texts("{ 'timesOut': true, 'warnings': [] }", warning(diagnosis("/A"))))
                .containsExactly("warnings : (no such warning) | (rule at '/A': is wrong [])");
    }

    @Test
    void countsAWarningThatIsGivenTwice() {
        assertThat(facts(EXPECT, warning(diagnosis("/A"), diagnosis("/A"), diagnosis("/B"))))
                .hasSize(1);
    }

    @Test
    void leavesThemOpenWhereTheCaseDoes() {
        assertThat(facts("{ 'timesOut': true }", warning(diagnosis("/A")))).isEmpty();
    }
}
