package dev.asltck.harness.engine;

import org.apiguardian.api.API;

/**
 * The case cannot be put to the engine: not because the engine lacks a feature of the list, which its description says, but because the way
 * to it has no means for this one. The case is unsupported, with the reason.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnsupportedCaseException extends NoObservationException {

    private static final long serialVersionUID = 1L;

    /** @param reason the same for all cases of a kind, as reports group by it */
    public UnsupportedCaseException(String reason) {
        super(reason, false);
    }
}
