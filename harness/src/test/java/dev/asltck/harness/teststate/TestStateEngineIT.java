package dev.asltck.harness.teststate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.api.MinistackServer;
import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Observation.StateEntry;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.reference.dialect.Dialect;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Walks cases on a real server, ministack, which has TestState with mocks. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TestStateEngineIT {

    private static TestStateEngine engine;

    @BeforeAll
    static void start() throws AdapterException {
        MinistackServer server = MinistackServer.installed();
        TestStateSettings settings = TestStateSettings.at("ministack", Connection.to(server.endpoint()));
        engine = TestStateEngine.start(settings, server);
    }

    @AfterAll
    static void stop() {
        if (engine != null) {
            engine.close();
        }
    }

    private static Observation run(String states, String tasks) throws Exception {
        CaseJson aCase = CaseJson.good().with("definition", "{ 'StartAt': 'A', 'States': " + states + " }");
        return run(tasks.isEmpty() ? aCase : aCase.with("tasks", tasks));
    }

    private static Observation run(CaseJson aCase) throws Exception {
        return engine.run(aCase.read().stimulus(), Dialect.AWS);
    }

    private static ObservedOutcome succeeded(String output) {
        return new ObservedOutcome.Succeeded(CaseJson.json(output));
    }

    private static Invocation invocation(String input) {
        return new Invocation("urn:task:x", CaseJson.json(input));
    }

    private static StateEntry entry(String state) {
        return new StateEntry("", state);
    }

    @Test
    void goesFromStateToState() throws Exception {
        Observation observation = run(
                "{ 'A': { 'Type': 'Pass', 'Result': { 'n': 7 }, 'Next': 'B' },"
                        + " 'B': { 'Type': 'Choice', 'Default': 'C',"
                        + " 'Choices': [{ 'Variable': '$.n', 'NumericEquals': 7, 'Next': 'D' }] },"
                        + " 'C': { 'Type': 'Fail' }, 'D': { 'Type': 'Succeed' } }",
                "");

        assertThat(observation.outcome()).isEqualTo(succeeded("{ 'n': 7 }"));
        assertThat(observation.path()).containsExactly(entry("A"), entry("B"), entry("D"));
    }

    @Test
    void mocksTasksWithWhatTheyReceive() throws Exception {
        Observation observation = run(
                "{ 'A': { 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true,"
                        + " 'Parameters': { 'is.$': '$' } } }",
                "{ 'urn:task:x': { 'when': [{ 'input': { 'is': 1 }, 'attempts': [{ 'result': 'one' }] }] } }");

        assertThat(observation.outcome()).isEqualTo(succeeded("'one'"));
        assertThat(observation.invocations()).containsExactly(invocation("{ 'is': 1 }"));
    }

    @Test
    void goesOnWhereAnErrorIsCaught() throws Exception {
        Observation observation = run(
                "{ 'A': { 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true,"
                        + " 'Catch': [{ 'ErrorEquals': ['E'], 'Next': 'B' }] }, 'B': { 'Type': 'Succeed' } }",
                "{ 'urn:task:x': [{ 'error': 'E', 'cause': 'why' }] }");

        assertThat(observation.outcome()).isEqualTo(succeeded("{ 'Error': 'E', 'Cause': 'why' }"));
        assertThat(observation.path()).containsExactly(entry("A"), entry("B"));
    }

    /** MiniStack gives retryBackoffIntervalSeconds as 1.0, which is no integer and so nothing that the SDK reads. */
    @Test
    void keepsAnAnswerThatCannotBeReadToItsCase() {
        assertThatThrownBy(() -> run(
                        "{ 'A': { 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true,"
                                + " 'Retry': [{ 'ErrorEquals': ['E'], 'MaxAttempts': 2 }] } }",
                        "{ 'urn:task:x': [{ 'error': 'E', 'times': 2 }, { 'result': 3 }] }"))
                .isInstanceOfSatisfying(
                        EngineCrashException.class,
                        crash -> assertThat(crash.isBreakdown()).isFalse())
                .hasMessageStartingWith("the answer to TestState cannot be read");
    }

    @Test
    void tellsHowAFailStateEnds() throws Exception {
        Observation observation = run("{ 'A': { 'Type': 'Fail', 'Error': 'E', 'Cause': 'why' } }", "");

        assertThat(observation.outcome()).isEqualTo(new ObservedOutcome.Failed(Optional.of("E"), Optional.of("why")));
    }

    @Test
    void tellsThatADefinitionIsRefused() throws Exception {
        assertThat(run(CaseJson.good().without("definition").with("definitionText", "'{'"))
                        .outcome())
                .isInstanceOf(ObservedOutcome.Rejected.class);
    }

    @Test
    void refusesWhatLiesWithinOtherStates() {
        assertThatThrownBy(() -> run(
                        "{ 'A': { 'Type': 'Pass', 'Next': 'P' }, 'P': { 'Type': 'Parallel', 'End': true,"
                                + " 'Branches': [{ 'StartAt': 'B', 'States': { 'B': { 'Type': 'Succeed' } } }] } }",
                        ""))
                .isInstanceOf(UnsupportedCaseException.class)
                .hasMessageContaining("within a Parallel or Map State");
    }

    @Test
    void refusesWhatDependsOnTime() {
        assertThatThrownBy(() -> run(
                        "{ 'A': { 'Type': 'Task', 'Resource': 'urn:task:x', 'TimeoutSeconds': 1, 'End': true } }",
                        "{ 'urn:task:x': [{ 'result': 1, 'after': 5 }] }"))
                .isInstanceOf(UnsupportedCaseException.class)
                .hasMessageContaining("TestState knows no time");
    }
}
