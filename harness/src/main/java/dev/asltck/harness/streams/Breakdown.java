package dev.asltck.harness.streams;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.NoObservationException;

/**
 * Why a process can be used no more.
 *
 * @param isCrash whether it ended, rather than did what an adapter must not do
 * @param what the adapter did, as the end of a sentence
 */
record Breakdown(boolean isCrash, String what) {

    static Breakdown crash(String what) {
        return new Breakdown(true, what);
    }

    static Breakdown violation(String what) {
        return new Breakdown(false, what);
    }

    /** With the end of what it has printed for people. */
    Breakdown saying(String errors) {
        return errors.isEmpty() ? this : new Breakdown(isCrash, what + "; on standard error: " + errors);
    }

    String message() {
        return "the adapter " + what;
    }

    /** For a request that was open. */
    NoObservationException exception() {
        return isCrash ? new EngineCrashException(message()) : AdapterException.breakdown(message());
    }
}
