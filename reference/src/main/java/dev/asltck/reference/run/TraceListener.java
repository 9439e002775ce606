package dev.asltck.reference.run;

import java.time.Instant;

/** Observes an execution. Called synchronously, in the order of events. */
@FunctionalInterface
public interface TraceListener {

    /**
     * Takes note of an event.
     *
     * @param at on the execution's clock
     * @param scope the machine itself, or the branch or iteration
     */
    void on(Instant at, TraceScope scope, TraceEvent event);

    /** A listener that passes everything on to both. */
    default TraceListener and(TraceListener other) {
        return (at, scope, event) -> {
            on(at, scope, event);
            other.on(at, scope, event);
        };
    }
}
