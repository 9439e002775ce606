package dev.asltck.harness.imports;

import dev.asltck.harness.history.History;
import dev.asltck.harness.history.HistoryEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way of an execution through its machine.
 *
 * @param history whole, from the first event to the end
 * @param end how it ended
 * @param machine the outermost frame
 * @param visits by the id of the event in which the state is entered, left, or its task called
 * @param calls of tasks, in their order
 */
public record Way(History history, HistoryEvent end, Frame machine, Map<Long, Visit> visits, List<RecordedCall> calls) {

    public Way {
        calls = List.copyOf(calls);
    }

    /** Whether the order of calls is not settled. */
    boolean isConcurrent() {
        return calls.stream().anyMatch(call -> !call.visit().frame().isOutermost());
    }

    /** The names of the states entered, by frame: {@code ""} for the machine, {@code /P[0]/M[3]} for an iteration. */
    public Map<String, List<String>> statesByFrame() {
        Map<String, List<String>> states = new LinkedHashMap<>();
        addStates("", machine, states);
        return states;
    }

    private static void addStates(String scope, Frame frame, Map<String, List<String>> states) {
        for (Visit visit : frame.visits()) {
            states.computeIfAbsent(scope, name -> new ArrayList<>()).add(visit.name());
            visit.inner()
                    .forEach(
                            (index, inner) -> addStates(scope + "/" + visit.name() + "[" + index + "]", inner, states));
        }
    }

    /** The state of each call, in the order of the calls. */
    public List<String> statesOfCalls() {
        return calls.stream().map(call -> call.visit().name()).toList();
    }

    /** The Resource of each call. */
    public List<String> resourcesOfCalls() {
        return calls.stream().map(call -> call.visit().resource()).toList();
    }

    /** The state that was entered last. */
    public String lastState() {
        List<Visit> outermost = machine.visits();
        return outermost.isEmpty() ? "" : outermost.get(outermost.size() - 1).name();
    }
}
