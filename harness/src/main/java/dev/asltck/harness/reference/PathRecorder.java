package dev.asltck.harness.reference;

import dev.asltck.harness.engine.Observation.StateEntry;
import dev.asltck.reference.run.TraceEvent;
import dev.asltck.reference.run.TraceListener;
import dev.asltck.reference.run.TraceScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Remembers the states entered, as many as a case can be about. */
final class PathRecorder implements TraceListener {

    /** An endless loop enters millions before its budget ends. */
    private static final int MOST = 100_000;

    private final List<StateEntry> entries = new ArrayList<>();

    @Override
    public void on(Instant at, TraceScope scope, TraceEvent event) {
        if (event instanceof TraceEvent.StateEntered entered && entries.size() < MOST) {
            entries.add(new StateEntry(scope.name(), entered.state()));
        }
    }

    List<StateEntry> entries() {
        return entries;
    }
}
