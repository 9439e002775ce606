package dev.asltck.harness.engine;

import org.apiguardian.api.API;

/** The engine broke down, and the adapter knows how: its process has ended, its server is gone. The case is crashed. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EngineCrashException extends NoObservationException {

    private static final long serialVersionUID = 1L;

    public EngineCrashException(String message) {
        super(message, true);
    }
}
