package dev.asltck.harness.engine;

import org.apiguardian.api.API;

/** The engine broke, and the adapter knows how. The case is crashed. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EngineCrashException extends NoObservationException {

    private static final long serialVersionUID = 1L;

    /** It is gone: its process has ended, its server does not answer. */
    public EngineCrashException(String message) {
        super(message, true);
    }

    private EngineCrashException(String message, boolean breakdown) {
        super(message, breakdown);
    }

    /** It broke over one case, such as by an exception within, and goes on with others. */
    public static EngineCrashException survived(String message) {
        return new EngineCrashException(message, false);
    }
}
