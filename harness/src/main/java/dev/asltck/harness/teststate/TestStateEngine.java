package dev.asltck.harness.teststate;

import dev.asltck.harness.api.Server;
import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.api.machine.Rejections;
import dev.asltck.harness.api.machine.ResourceNames;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.ScriptedTasks;
import dev.asltck.harness.engine.Stimulus;
import dev.asltck.harness.engine.Tier;
import dev.asltck.harness.engine.UnsupportedCaseException;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * An engine with TestState, which executes one state of a definition with a mock in place of its task. The states of a case are executed
 * one after another, each with what the one before has left; nothing is created. What depends on time, or happens within Parallel and Map
 * States, cannot be shown that way.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html">TestState</a>
 */
public final class TestStateEngine implements Engine {

    /** A state has no execution around it: its Context Object and its clock are the service's, and nobody calls it back. */
    private static final Set<String> BEYOND_TEST_STATE =
            Set.of("callback", "context-injection", "context-object", "fixed-clock", "heartbeat");

    private static final Set<Tier> SEEN =
            Set.of(Tier.OUTCOME, Tier.ERROR, Tier.OUTPUT, Tier.INVOCATIONS, Tier.PATH, Tier.VARIABLES);

    private final TestStateSettings settings;
    private final Server server;
    private final StepFunctions api;

    /** Whether it did not answer the last time that one of us needed it. */
    private volatile boolean lost;

    private TestStateEngine(TestStateSettings settings, Server server, StepFunctions api) {
        this.settings = settings;
        this.server = server;
        this.api = api;
    }

    /**
     * Begins to use an engine.
     *
     * @param server closed with the engine
     * @throws AdapterException if it is not known where it is, or does not come to answer
     */
    public static TestStateEngine start(TestStateSettings settings, Server server) throws AdapterException {
        try {
            server.ensureRunning();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdapterException("interrupted while the engine was started", e);
        }
        return new TestStateEngine(settings, server, StepFunctions.at(settings.connection(), settings.plan()));
    }

    @Override
    public EngineDescription describe() {
        return settings.profile().description(BEYOND_TEST_STATE, SEEN);
    }

    @Override
    public Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException, InterruptedException {
        recover();
        ScriptedTasks tasks = new ScriptedTasks(stimulus.tasks());
        StateTester tester = new StateTester(api, settings.roleArn(), tasks);
        JsonNode machine = machine(stimulus.definition());
        refuseTimeout(machine);
        Walk walk = new Walk(machine, ResourceNames.withServices(stimulus.definition()), tester);
        JsonNode input = stimulus.input().orElseGet(JsonNodeFactory.instance::objectNode);
        try {
            ObservedOutcome outcome = walk.go(input);
            return new Observation(outcome, tasks.invocations(), walk.path(), walk.variables(), 0);
        } catch (RefusedException e) {
            return new Observation(rejected(e.refusal()), tasks.invocations(), walk.path(), Map.of(), 0);
        } catch (UnreachableException e) {
            lost = true;
            throw new EngineCrashException("the server " + server.ending() + " (" + e.explanation() + ")");
        }
    }

    /** Asking the server before each case whether it is ready would be one more call for each. */
    private void recover() throws AdapterException, InterruptedException {
        if (lost) {
            server.ensureRunning();
            lost = false;
        }
    }

    /** What is no JSON has no states to go to; the service refuses it all the same. */
    private static JsonNode machine(String definition) {
        try {
            return Json.read(definition);
        } catch (JsonSyntaxException e) {
            return MissingNode.getInstance();
        }
    }

    private static void refuseTimeout(JsonNode machine) throws UnsupportedCaseException {
        if (machine.path("TimeoutSeconds").isNumber()) {
            throw new UnsupportedCaseException("TestState knows no time: an execution cannot take too long");
        }
    }

    private static ObservedOutcome rejected(Refusal refusal) throws AdapterException {
        if (refusal.isUnknownOperation()) {
            throw new AdapterException("the endpoint has no TestState: " + refusal.text());
        }
        if (refusal.is("InvalidDefinition", "Validation")) {
            return new ObservedOutcome.Rejected(Rejections.diagnoses(refusal));
        }
        throw new AdapterException("TestState is refused: " + refusal.text());
    }

    @Override
    public void close() {
        api.close();
        server.close();
    }
}
