package dev.asltck.harness.engine;

import org.apiguardian.api.API;

/** An adapter could not do its part, so that nothing is known about the engine: the case is errored. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AdapterException extends Exception {

    private static final long serialVersionUID = 1L;

    public AdapterException(String message) {
        super(message);
    }

    public AdapterException(String message, Throwable cause) {
        super(message, cause);
    }
}
