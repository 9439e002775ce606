package dev.asltck.harness.cli.exec;

import dev.asltck.reference.run.TraceEvent;
import dev.asltck.reference.run.TraceEvent.StateEntered;
import dev.asltck.reference.run.TraceEvent.StateExited;
import dev.asltck.reference.run.TraceListener;
import dev.asltck.reference.run.TraceScope;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import tools.jackson.databind.node.MissingNode;

/** Remembers the way through a machine: of a very long one, its beginning and its end. */
final class Trace implements TraceListener {

    private static final int LONGEST_BEGINNING = 5_000;
    private static final int LONGEST_END = 1_000;

    private static final StateEntered NOWHERE = new StateEntered("", "", MissingNode.getInstance());

    private final IdentityHashMap<TraceScope, StateEntered> current = new IdentityHashMap<>();
    private final List<TraceEntry> beginning = new ArrayList<>();
    private final Deque<TraceEntry> end = new ArrayDeque<>();
    private long leftOut;

    @Override
    public void on(Instant at, TraceScope scope, TraceEvent event) {
        if (ofHistoryOnly(event)) {
            return;
        }
        if (event instanceof StateEntered entered) {
            current.put(scope, entered);
        }
        StateEntered state = current.getOrDefault(scope, NOWHERE);
        add(new TraceEntry(at, scope.name(), state.state(), state.type(), event));
        if (event instanceof StateExited) {
            current.remove(scope);
        }
    }

    /** What another event says better to a reader of the trace. */
    private static boolean ofHistoryOnly(TraceEvent event) {
        return (event instanceof TraceEvent.StateAborted aborted && aborted.failed())
                || event instanceof TraceEvent.TaskFailed
                || event instanceof TraceEvent.ForkStarted
                || event instanceof TraceEvent.ForkSucceeded
                || event instanceof TraceEvent.ForkFailed
                || event instanceof TraceEvent.MapRunStarted
                || event instanceof TraceEvent.MapRunSucceeded
                || event instanceof TraceEvent.MapRunFailed
                || event instanceof TraceEvent.IterationStarted
                || event instanceof TraceEvent.IterationSucceeded
                || event instanceof TraceEvent.IterationFailed
                || event instanceof TraceEvent.IterationAborted;
    }

    private void add(TraceEntry entry) {
        if (beginning.size() < LONGEST_BEGINNING) {
            beginning.add(entry);
            return;
        }
        end.add(entry);
        if (end.size() > LONGEST_END) {
            end.remove();
            leftOut++;
        }
    }

    List<TraceEntry> beginning() {
        return beginning;
    }

    /** How many events between the beginning and the end are not remembered. */
    long leftOut() {
        return leftOut;
    }

    List<TraceEntry> end() {
        return List.copyOf(end);
    }
}
