package dev.asltck.harness.engine;

import org.apiguardian.api.API;

/** An adapter could not do its part, so that nothing is known about the engine: the case is errored. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AdapterException extends NoObservationException {

    private static final long serialVersionUID = 1L;

    /** About one case, or about the start of the engine. */
    public AdapterException(String message) {
        super(message, false);
    }

    private AdapterException(String message, boolean breakdown) {
        super(message, breakdown);
    }

    /** The adapter can no longer be talked to, and has to be started again. */
    public static AdapterException breakdown(String message) {
        return new AdapterException(message, true);
    }

    public AdapterException(String message, Throwable cause) {
        super(message, cause);
    }
}
