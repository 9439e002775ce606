package dev.asltck.harness.streams;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.EngineCrashException;
import dev.asltck.harness.engine.NoObservationException;

/**
 * Why a process can be used no more.
 *
 * @param what the adapter did, as the end of a sentence
 */
record Breakdown(Kind kind, String what) {

    private enum Kind {
        CRASH,
        VIOLATION,
        KILL
    }

    /** It has ended by itself. */
    static Breakdown crash(String what) {
        return new Breakdown(Kind.CRASH, what);
    }

    /** It has done what an adapter must not do. */
    static Breakdown violation(String what) {
        return new Breakdown(Kind.VIOLATION, what);
    }

    /** It was no longer wanted. */
    static Breakdown kill(String what) {
        return new Breakdown(Kind.KILL, what);
    }

    /** Whether nobody knows which request made it do so. */
    boolean isSudden() {
        return kind != Kind.KILL;
    }

    boolean isViolation() {
        return kind == Kind.VIOLATION;
    }

    /** With the end of what it has printed for people. */
    Breakdown saying(String errors) {
        return errors.isEmpty() ? this : new Breakdown(kind, what + "; on standard error: " + errors);
    }

    String message() {
        return "the adapter " + what;
    }

    /** For a request that was open. */
    NoObservationException exception() {
        return isViolation() ? AdapterException.breakdown(message()) : new EngineCrashException(message());
    }
}
