package dev.asltck.harness.runner;

import static dev.asltck.harness.runner.RunnerCases.caseJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.reference.dialect.Dialect;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingTimesTest {

    private static final String TASK = "{ 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true }";

    private final WaitingTimes times = new WaitingTimes(Dialect.SPEC, Duration.ofSeconds(30));

    @Test
    void isThatOfWaitStates() throws InterruptedException {
        assertThat(times.of(RunnerCases.waiting(7))).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void isThatOfTasks() throws InterruptedException {
        Case slow = caseJson(1)
                .withState(TASK)
                .with("tasks", "{ 'urn:task:x': [{ 'result': 1, 'after': 3 }] }")
                .read();

        assertThat(times.of(slow)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void isThatOfRetries() throws InterruptedException {
        Case retrying = caseJson(1)
                .withState("{ 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true,"
                        + " 'Retry': [{ 'ErrorEquals': ['Busy'], 'IntervalSeconds': 2 }] }")
                .with("tasks", "{ 'urn:task:x': [{ 'error': 'Busy' }, { 'result': 1 }] }")
                .read();

        assertThat(times.of(retrying)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void isThatOfTasksByInput() throws InterruptedException {
        Case slow = caseJson(1)
                .withState(TASK)
                .with(
                        "tasks",
                        "{ 'urn:task:x': { 'when': [{ 'input': 1, 'attempts': [{ 'result': 1, 'after': 3 }] }] } }")
                .read();

        assertThat(times.of(slow)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void isThatOfTimeouts() throws InterruptedException {
        Case late = caseJson(1)
                .withState("{ 'Type': 'Task', 'Resource': 'urn:task:x', 'TimeoutSeconds': 4, 'End': true }")
                .with("tasks", "{ 'urn:task:x': [{ 'never': true }] }")
                .read();

        assertThat(times.of(late)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void isNothingElse() throws InterruptedException {
        assertThat(times.of(RunnerCases.aCase(1))).isEqualTo(Duration.ZERO);
    }

    @Test
    void isNothingWhereTheScriptRunsOut() throws InterruptedException {
        Case broken = caseJson(1)
                .withState("{ 'Type': 'Task', 'Resource': 'urn:task:x', 'Next': 'A' }")
                .with("tasks", "{ 'urn:task:x': [{ 'result': 1, 'after': 3 }] }")
                .read();

        assertThat(times.of(broken)).isEqualTo(Duration.ZERO);
    }

    /** Those that state how long they take are the ones that are about time. */
    @Test
    void overlooksNoCaseThatWaits() {
        List<Case> waiting = CorpusLoader.builtIn().stream()
                .filter(each -> each.expectation().elapsed().orElse(0) > 0)
                .toList();

        assertThat(waiting).hasSizeGreaterThan(50).allMatch(each -> WaitingTimes.mayWait(each.stimulus()));
    }
}
