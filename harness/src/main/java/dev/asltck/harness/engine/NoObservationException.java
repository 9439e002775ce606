package dev.asltck.harness.engine;

import org.apiguardian.api.API;

/** An engine was asked to run a case and there is nothing to judge. The kind says what is known of the engine instead. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract sealed class NoObservationException extends Exception
        permits AdapterException, EngineCrashException, UnsupportedCaseException {

    private static final long serialVersionUID = 1L;

    private final boolean breakdown;

    NoObservationException(String message, boolean breakdown) {
        super(message);
        this.breakdown = breakdown;
    }

    NoObservationException(String message, Throwable cause) {
        super(message, cause);
        this.breakdown = false;
    }

    /**
     * Whether what the cases share was lost: a process, a server, a connection. If other cases were running, any of them may be the cause,
     * so that this one is run again, alone.
     */
    public boolean isBreakdown() {
        return breakdown;
    }

    /** Why there is none, for people. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
