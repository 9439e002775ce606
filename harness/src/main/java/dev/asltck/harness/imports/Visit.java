package dev.asltck.harness.imports;

import dev.asltck.harness.history.HistoryEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A state was entered. However often it is retried, it is one visit. */
final class Visit {

    private final String name;
    private final JsonNode state;
    private final Frame frame;
    private final List<RecordedCall> calls = new ArrayList<>();

    /** Branches or iterations by index; those of a retry are the same once more. */
    private final NavigableMap<Integer, Frame> inner = new TreeMap<>();

    /** Branches that have begun since the last attempt started. */
    private final BitSet begun = new BitSet();

    private boolean closed;

    Visit(String name, JsonNode state, Frame frame) {
        this.name = name;
        this.state = state;
        this.frame = frame;
    }

    String name() {
        return name;
    }

    JsonNode state() {
        return state;
    }

    Frame frame() {
        return frame;
    }

    boolean isOf(String type) {
        return state.path("Type").stringValue("").equals(type);
    }

    String resource() {
        return state.path("Resource").stringValue("");
    }

    void startFork() {
        begun.clear();
    }

    /** The state was left, or has failed for good. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    NavigableMap<Integer, Frame> inner() {
        return inner;
    }

    /** The branch that begins with a state, the first that has not begun yet where several do. */
    Optional<Frame> beginBranch(String startAt) {
        JsonNode branches = state.path("Branches");
        for (int i = 0; i < branches.size(); i++) {
            JsonNode branch = branches.path(i);
            if (!begun.get(i) && branch.path("StartAt").stringValue("").equals(startAt)) {
                begun.set(i);
                return Optional.of(inner.computeIfAbsent(i, index -> Frame.within(this, branch)));
            }
        }
        return Optional.empty();
    }

    Frame iteration(int index) {
        JsonNode processor = state.has("ItemProcessor") ? state.path("ItemProcessor") : state.path("Iterator");
        return inner.computeIfAbsent(index, same -> Frame.within(this, processor));
    }

    void add(RecordedCall call) {
        calls.add(call);
    }

    /** The last call, if it has not ended. */
    Optional<RecordedCall> openCall() {
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(calls.get(calls.size() - 1))
                        .filter(call -> call.end().isEmpty());
    }

    /** A call of the task that nobody saw being scheduled. */
    RecordedCall unscheduledCall(HistoryEvent end) {
        RecordedCall call = new RecordedCall(this, Optional.empty());
        call.end(end);
        return call;
    }
}
