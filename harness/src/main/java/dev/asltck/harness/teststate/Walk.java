package dev.asltck.harness.teststate;

import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Observation.StateEntry;
import dev.asltck.harness.engine.UnsupportedCaseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sfn.model.InspectionData;
import software.amazon.awssdk.services.sfn.model.TestExecutionStatus;
import software.amazon.awssdk.services.sfn.model.TestStateResponse;
import tools.jackson.databind.JsonNode;

/** The way through a machine, as the engine tells it: each state says which one is next. */
final class Walk {

    /** What they contain is executed by others, and only their results are mocked. */
    private static final Set<String> WITH_STATES_INSIDE = Set.of("Parallel", "Map");

    private final JsonNode machine;

    /** As the engine is to have it. */
    private final String definition;

    private final StateTester tester;
    private final List<StateEntry> path = new ArrayList<>();
    private Optional<String> variables = Optional.empty();

    Walk(JsonNode machine, String definition, StateTester tester) {
        this.machine = machine;
        this.definition = definition;
        this.tester = tester;
    }

    /** Goes from the first state to the end. */
    ObservedOutcome go(JsonNode input)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        String state = machine.path("StartAt").stringValue("");
        JsonNode data = input;
        while (true) {
            TestStateResponse answer = execute(state, data);
            if (answer.status() == TestExecutionStatus.FAILED) {
                return new ObservedOutcome.Failed(
                        Optional.ofNullable(answer.error()), Optional.ofNullable(answer.cause()));
            }
            data = StateTester.read(output(answer, state));
            if (answer.nextState() == null) {
                return new ObservedOutcome.Succeeded(data);
            }
            state = answer.nextState();
        }
    }

    private TestStateResponse execute(String name, JsonNode input)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        JsonNode state = machine.path("States").path(name);
        StateTest test = new StateTest(definition, name, input, variables);
        String type = state.path("Type").stringValue("");
        if (WITH_STATES_INSIDE.contains(type)) {
            if (path.isEmpty()) {
                tester.probe(test);
            }
            throw new UnsupportedCaseException(
                    "TestState does not execute what is within a Parallel or Map State, its results are mocked");
        }
        boolean isFirst = path.isEmpty();
        path.add(new StateEntry("", name));
        try {
            return remembered(
                    type.equals("Task")
                            ? tester.task(test, state, state.path("Resource").stringValue(""))
                            : tester.plain(test));
        } catch (RefusedException e) {
            if (isFirst) {
                path.clear();
            }
            throw e;
        }
    }

    private TestStateResponse remembered(TestStateResponse answer) {
        variables = Optional.ofNullable(answer.inspectionData())
                .map(InspectionData::variables)
                .or(() -> variables);
        return answer;
    }

    private static String output(TestStateResponse answer, String state) throws AdapterException {
        if (answer.status() == TestExecutionStatus.RETRIABLE) {
            throw new AdapterException("TestState wants to retry the state '" + state + "', which is no task");
        }
        if (answer.output() == null) {
            throw new AdapterException("TestState gave no output of the state '" + state + "'");
        }
        return answer.output();
    }

    /** The states entered so far. */
    List<StateEntry> path() {
        return path;
    }

    /** As they are now. */
    Map<String, JsonNode> variables() throws AdapterException {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        if (variables.isPresent()) {
            StateTester.read(variables.get()).properties().forEach(each -> values.put(each.getKey(), each.getValue()));
        }
        return values;
    }
}
