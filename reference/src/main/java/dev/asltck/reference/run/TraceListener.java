package dev.asltck.reference.run;

import java.time.Instant;

/** Observes an execution. Called synchronously, in the order of events. */
@FunctionalInterface
public interface TraceListener {

    /**
     * Takes note of an event.
     *
     * @param at on the execution's clock
     * @param scope the branch or iteration, such as {@code /P[0]/M[3]}; empty for the machine itself
     */
    void on(Instant at, String scope, TraceEvent event);
}
