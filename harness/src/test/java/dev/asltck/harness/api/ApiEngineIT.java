package dev.asltck.harness.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.RatePlan;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.cleanup.Leftover;
import dev.asltck.harness.api.cleanup.Leftover.Kind;
import dev.asltck.harness.api.cleanup.Leftovers;
import dev.asltck.harness.api.cleanup.RunNames;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.Invocation;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.ScriptException;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.reference.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs cases on a real server, ministack, which has the Step Functions API with activities. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ApiEngineIT {

    private static final String TASK = "{ 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true }";

    private static @Nullable MinistackServer sharedServer;
    private static @Nullable ApiEngine sharedEngine;

    private MinistackServer server;
    private ApiEngine engine;

    /** Once; but each test is skipped by itself where there is no server, so that each is reported. */
    @BeforeEach
    void start() throws AdapterException {
        server = sharedServer == null ? MinistackServer.installed() : sharedServer;
        engine = sharedEngine == null ? engine(server) : sharedEngine;
        sharedServer = server;
        sharedEngine = engine;
    }

    @AfterAll
    static void stop() {
        if (sharedEngine != null) {
            sharedEngine.close();
        }
    }

    private static ApiEngine engine(MinistackServer running) throws AdapterException {
        return ApiEngine.start(ApiSettings.ofEmulator("ministack", connection(running)), running);
    }

    private static Connection connection(MinistackServer running) {
        return Connection.to(running.endpoint());
    }

    private Observation run(CaseJson aCase) throws Exception {
        return run(engine, aCase);
    }

    private static Observation run(ApiEngine some, CaseJson aCase) throws Exception {
        return some.run(aCase.read().stimulus(), Dialect.AWS);
    }

    private static ObservedOutcome succeeded(String output) {
        return new ObservedOutcome.Succeeded(CaseJson.json(output));
    }

    private static Invocation invocation(String resource, String input) {
        return new Invocation(resource, CaseJson.json(input));
    }

    @Test
    void runsACaseWithoutTasks() throws Exception {
        assertThat(run(CaseJson.good()).outcome()).isEqualTo(succeeded("1"));
    }

    @Test
    void givesTheDefaultInputWhereThereIsNone() throws Exception {
        assertThat(run(CaseJson.good().without("input")).outcome()).isEqualTo(succeeded("{}"));
    }

    @Test
    void playsTasksInOrder() throws Exception {
        Observation observation = run(CaseJson.good()
                .with(
                        "definition",
                        "{ 'StartAt': 'A', 'States': { 'A': { 'Type': 'Task', 'Resource': 'urn:task:x', 'Next': 'B' },"
                                + " 'B': { 'Type': 'Task', 'Resource': 'urn:task:y', 'End': true } } }")
                .with("tasks", "{ 'urn:task:x': [{ 'result': { 'k': 2 } }], 'urn:task:y': [{ 'echo': true }] }"));

        assertThat(observation.outcome()).isEqualTo(succeeded("{ 'k': 2 }"));
        assertThat(observation.invocations())
                .containsExactly(invocation("urn:task:x", "1"), invocation("urn:task:y", "{ 'k': 2 }"));
    }

    @Test
    void playsFailuresAndDelays() throws Exception {
        Observation observation = run(CaseJson.good()
                .withState("{ 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true,"
                        + " 'Retry': [{ 'ErrorEquals': ['E'], 'IntervalSeconds': 1 }] }")
                .with("tasks", "{ 'urn:task:x': [{ 'error': 'E' }, { 'result': 3, 'after': 1 }] }"));

        assertThat(observation.outcome()).isEqualTo(succeeded("3"));
        assertThat(observation.invocations()).hasSize(2);
        assertThat(observation.elapsedSeconds()).isBetween(1.9, 10.0);
    }

    @Test
    void tellsTheErrorAndTheCause() throws Exception {
        Observation observation = run(
                CaseJson.good().withState(TASK).with("tasks", "{ 'urn:task:x': [{ 'error': 'E', 'cause': 'c' }] }"));

        assertThat(observation.outcome()).isEqualTo(new ObservedOutcome.Failed(Optional.of("E"), Optional.of("c")));
    }

    @Test
    void givesEachExecutionItsOwnTasks() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Observation>> running = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                CaseJson aCase = CaseJson.good()
                        .withState(TASK)
                        .with("input", String.valueOf(i))
                        .with("tasks", "{ 'urn:task:x': [{ 'result': " + 1_000 * i + " }] }");
                running.add(threads.submit(() -> run(aCase)));
            }
            for (int i = 0; i < 60; i++) {
                Observation observation = running.get(i).get();
                assertThat(observation.outcome()).isEqualTo(succeeded(String.valueOf(1_000 * i)));
                assertThat(observation.invocations()).containsExactly(invocation("urn:task:x", String.valueOf(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void stopsACaseThatIsInterruptedAndRunsItAgain() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CaseJson hanging = CaseJson.good().withState(TASK).with("tasks", "{ 'urn:task:x': [{ 'never': true }] }");
            Future<Observation> running = thread.submit(() -> run(hanging));
            assertThatThrownBy(() -> running.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        } finally {
            thread.shutdownNow();
        }
        assertThat(thread.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

        CaseJson answering = CaseJson.good().withState(TASK).with("tasks", "{ 'urn:task:x': [{ 'result': 5 }] }");
        assertThat(run(answering).outcome()).isEqualTo(succeeded("5"));
    }

    @Test
    void tellsThatAScriptRunsOut() {
        CaseJson aCase = CaseJson.good()
                .withState("{ 'Type': 'Task', 'Resource': 'urn:task:x', 'End': true,"
                        + " 'Retry': [{ 'ErrorEquals': ['E'], 'IntervalSeconds': 1 }] }")
                .with("tasks", "{ 'urn:task:x': [{ 'error': 'E' }] }");

        assertThatThrownBy(() -> run(aCase)).isInstanceOf(ScriptException.class);
    }

    @Test
    void tellsWhatActivitiesCannotExpress() {
        CaseJson aCase = CaseJson.good()
                .withState("{ 'Type': 'Task', 'Resource': 'urn:task:x.waitForTaskToken', 'End': true }")
                .with("tasks", "{ 'urn:task:x.waitForTaskToken': [{ 'result': 1 }] }");

        assertThatThrownBy(() -> run(aCase)).isInstanceOf(UnsupportedCaseException.class);
    }

    @Test
    void leavesNothingBehind() throws Exception {
        MinistackServer own = MinistackServer.installed();
        try (StepFunctions api = StepFunctions.at(connection(own), RatePlan.UNLIMITED)) {
            own.ensureRunning();
            Leftovers leftovers = new Leftovers(api, true);
            try (ApiEngine some =
                    ApiEngine.start(ApiSettings.ofEmulator("ministack", connection(own)), Server.external())) {
                run(some, CaseJson.good());
                run(some, CaseJson.good().withState(TASK).with("tasks", "{ 'urn:task:x': [{ 'error': 'E' }] }"));
                assertThat(leftovers.find()).isNotEmpty();
            }

            assertThat(leftovers.find()).isEmpty();
        } finally {
            own.close();
        }
    }

    @Test
    void findsAndDeletesWhatAKilledRunHasLeft() throws Exception {
        RunNames names = RunNames.random();
        try (StepFunctions api = StepFunctions.at(connection(server), RatePlan.UNLIMITED)) {
            String machine = api.call(
                            Operation.CREATE_STATE_MACHINE,
                            client -> client.createStateMachine(
                                    request -> request.name(names.machine("0123456789abcdef"))
                                            .roleArn(ApiSettings.ANY_ROLE)
                                            .definition(
                                                    "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Wait\",\"Seconds\":600,\"End\":true}}}")))
                    .stateMachineArn();
            api.call(
                    Operation.CREATE_ACTIVITY,
                    client -> client.createActivity(request -> request.name(names.activity())));
            api.call(
                    Operation.START_EXECUTION,
                    client -> client.startExecution(request -> request.stateMachineArn(machine)));
            Leftovers leftovers = new Leftovers(api, false);

            List<Leftover> found = ofRun(names, leftovers);
            assertThat(found).extracting(Leftover::kind).containsExactly(Kind.MACHINE, Kind.ACTIVITY);
            for (Leftover leftover : found) {
                leftovers.delete(leftover);
            }

            assertThat(ofRun(names, leftovers)).isEmpty();
        }
    }

    private static List<Leftover> ofRun(RunNames names, Leftovers leftovers) throws Exception {
        return leftovers.find().stream()
                .filter(each -> each.run().equals(names.run()))
                .toList();
    }

    @Test
    void goesOnWithAServerThatWasStartedAgain() throws Exception {
        CaseJson aCase = CaseJson.good().withState(TASK).with("tasks", "{ 'urn:task:x': [{ 'result': 1 }] }");
        MinistackServer own = MinistackServer.installed();
        try (ApiEngine some = engine(own)) {
            run(some, aCase);

            own.close();

            assertThatThrownBy(() -> run(some, aCase))
                    .isInstanceOf(EngineCrashException.class)
                    .hasMessageStartingWith("the server was killed");
            assertThat(run(some, aCase).outcome()).isEqualTo(succeeded("1"));
        }
    }

    @Test
    void noticesThatAServerHasForgottenEverything() throws Exception {
        CaseJson aCase = CaseJson.good().withState(TASK).with("tasks", "{ 'urn:task:x': [{ 'result': 1 }] }");
        MinistackServer own = MinistackServer.installed();
        try (ApiEngine some = engine(own)) {
            run(some, aCase);

            own.close();
            own.ensureRunning();

            assertThatThrownBy(() -> run(some, aCase))
                    .isInstanceOf(EngineCrashException.class)
                    .hasMessageContaining("StateMachineDoesNotExist");
            assertThat(run(some, aCase).outcome()).isEqualTo(succeeded("1"));
        }
    }

    @Test
    void takesAnExecutionForStartedWhoseAnswerWasLost() throws Exception {
        CaseJson aCase = CaseJson.good().withState(TASK).with("tasks", "{ 'urn:task:x': [{ 'result': 1 }] }");
        try (LosingProxy proxy = new LosingProxy(server.endpoint(), "StartExecution");
                ApiEngine some = ApiEngine.start(
                        ApiSettings.ofEmulator("ministack", Connection.to(proxy.endpoint())), Server.external())) {
            Observation observation = run(some, aCase);

            assertThat(proxy.calls()).isEqualTo(2);
            assertThat(observation.outcome()).isEqualTo(succeeded("1"));
            assertThat(observation.invocations()).hasSize(1);
        }
    }
}
