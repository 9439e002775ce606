package dev.asltck.harness.cli.exec;

import dev.asltck.reference.run.TraceEvent;
import java.time.Instant;

/**
 * An event and where it belongs.
 *
 * @param scope the branch or iteration, such as {@code /P[0]/M[3]}; empty for the machine itself
 * @param state in which the scope is, empty for none
 * @param type of that state
 */
record TraceEntry(Instant at, String scope, String state, String type, TraceEvent event) {}
