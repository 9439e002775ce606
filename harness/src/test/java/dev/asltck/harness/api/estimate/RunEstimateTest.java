package dev.asltck.harness.api.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.RatePlan;
import dev.asltck.harness.api.call.RatePlan.Bucket;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.reference.dialect.Dialect;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunEstimateTest {

    private static RunEstimate estimate(List<Case> cases) {
        RatePlan plan = new RatePlan(Map.of(Operation.CREATE_STATE_MACHINE, new Bucket(1, 1)));
        return RunEstimate.of(cases, Dialect.AWS, plan, true);
    }

    private static Case machine(String states) {
        return CaseJson.good()
                .with("definition", "{ 'StartAt': 'A', 'States': " + states + " }")
                .with("tasks", "{ 'urn:task:x': [{ 'error': 'E', 'times': 2 }, { 'result': 1 }] }")
                .read();
    }

    @Test
    void countsStatesEnteredAndRetries() {
        Case aCase = machine("""
                { 'A': { 'Type': 'Task', 'Resource': 'urn:task:x', 'Retry': [{ 'ErrorEquals': ['E'] }], 'Next': 'B' },
                  'B': { 'Type': 'Succeed' } }""");

        assertThat(estimate(List.of(aCase)).transitions()).isEqualTo(4);
    }

    @Test
    void countsWhatHappensUntilAScriptRunsOut() {
        Case aCase = machine("""
                { 'A': { 'Type': 'Task', 'Resource': 'urn:task:y', 'End': true } }""");

        assertThat(estimate(List.of(aCase)).transitions()).isEqualTo(1);
    }

    @Test
    void createsOneMachineForEachDefinition() {
        Case one = CaseJson.good().read();
        Case other = machine("{ 'A': { 'Type': 'Succeed' } }");

        RunEstimate estimate = estimate(List.of(one, one, other));

        assertThat(estimate.executions()).isEqualTo(3);
        assertThat(estimate.machines()).isEqualTo(2);
        assertThat(estimate.time()).hasSeconds(1);
    }

    @Test
    void tellsTheCostInFullCents() {
        assertThat(estimate(Collections.nCopies(500, CaseJson.good().read())).dollars())
                .isEqualByComparingTo("0.02");
    }

    @Test
    void saysItAll() {
        assertThat(estimate(List.of(CaseJson.good().read())).text())
                .isEqualTo(
                        "1 executions of 1 state machines, about 1 state transitions: about 0.01 USD; at least 0 minutes, as"
                                + " AWS limits its rates");
    }
}
