package dev.asltck.harness.engine;

import org.apiguardian.api.API;

/** The task scripts of a case have no answer to an invocation: neither the engine nor the machine is judged, the case is errored. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ScriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScriptException(String message) {
        super(message);
    }

    /** Why there is no answer. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
