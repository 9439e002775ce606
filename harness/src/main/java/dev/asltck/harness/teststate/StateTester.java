package dev.asltck.harness.teststate;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.ScriptedTasks;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sfn.model.InspectionData;
import software.amazon.awssdk.services.sfn.model.InspectionErrorDetails;
import software.amazon.awssdk.services.sfn.model.TestExecutionStatus;
import software.amazon.awssdk.services.sfn.model.TestStateRequest;
import software.amazon.awssdk.services.sfn.model.TestStateResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Executes single states, tasks with their retries. */
final class StateTester {

    private static final Answer NOTHING = new Answer.Result(JsonNodeFactory.instance.nullNode());

    private final StepFunctions api;
    private final Optional<String> roleArn;
    private final ScriptedTasks tasks;

    StateTester(StepFunctions api, Optional<String> roleArn, ScriptedTasks tasks) {
        this.api = api;
        this.roleArn = roleArn;
        this.tasks = tasks;
    }

    /** A state that asks nobody. */
    TestStateResponse plain(StateTest test)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        return call(test.request());
    }

    /** A state whose result is made by others: only whether the definition is taken. */
    void probe(StateTest test)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        call(test.request(NOTHING, test.input(), 0));
    }

    /**
     * A task, until it is done.
     *
     * @param resource as the case has it
     */
    TestStateResponse task(StateTest test, JsonNode state, String resource)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        TestStateResponse probe = call(test.request(NOTHING, test.input(), 0));
        if (!reachesTheTask(probe, state)) {
            return probe;
        }
        JsonNode received = received(probe, test.input());
        Map<Integer, Integer> retries = new HashMap<>();
        while (true) {
            Attempt attempt = tasks.invoke(resource, received);
            TaskTime.demandNone(attempt, state);
            TestStateResponse answer = attempt(test, attempt.answer(), received, retries);
            if (answer.status() != TestExecutionStatus.RETRIABLE) {
                return answer;
            }
            retries.merge(retrier(answer), 1, Integer::sum);
        }
    }

    /** Which Retrier applies is only known from the answer, and how often it has been applied has to be known before. */
    private TestStateResponse attempt(StateTest test, Answer answer, JsonNode received, Map<Integer, Integer> retries)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        TestStateResponse first = call(test.request(answer, received, 0));
        if (first.status() != TestExecutionStatus.RETRIABLE) {
            return first;
        }
        int count = retries.getOrDefault(retrier(first), 0);
        return count == 0 ? first : call(test.request(answer, received, count));
    }

    private static int retrier(TestStateResponse answer) {
        return Optional.ofNullable(answer.inspectionData())
                .map(InspectionData::errorDetails)
                .map(InspectionErrorDetails::retryIndex)
                .orElse(0);
    }

    /** Whether what comes before the task, such as Parameters, has not failed. */
    private static boolean reachesTheTask(TestStateResponse probe, JsonNode state) {
        InspectionData data = probe.inspectionData();
        if (probe.status() == TestExecutionStatus.SUCCEEDED || (data != null && data.result() != null)) {
            return true;
        }
        if (state.has("Parameters")) {
            return data != null && data.afterParameters() != null;
        }
        if (state.has("Arguments")) {
            return data != null && data.afterArguments() != null;
        }
        return !state.has("InputPath") || (data != null && data.afterInputPath() != null);
    }

    private static JsonNode received(TestStateResponse probe, JsonNode input) throws AdapterException {
        InspectionData data = probe.inspectionData();
        if (data == null) {
            return input;
        }
        @Nullable String text = first(data.afterArguments(), data.afterParameters(), data.afterInputPath());
        return text == null ? input : read(text);
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    static JsonNode read(String text) throws AdapterException {
        try {
            return Json.read(text);
        } catch (JsonSyntaxException e) {
            throw new AdapterException("TestState answered with what is no JSON: " + e.explanation());
        }
    }

    private TestStateResponse call(TestStateRequest.Builder request)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        roleArn.ifPresent(request::roleArn);
        TestStateRequest built = request.build();
        return api.call(Operation.TEST_STATE, client -> client.testState(built));
    }
}
