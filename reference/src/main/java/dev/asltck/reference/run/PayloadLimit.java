package dev.asltck.reference.run;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.StatesError;
import dev.asltck.reference.json.EncodedLength;
import tools.jackson.databind.JsonNode;

/** How large the result of a task or the output of a state may be. */
final class PayloadLimit {

    private final long bytes;

    /** @param bytes as JSON text in UTF-8; {@link Long#MAX_VALUE} for no limit */
    PayloadLimit(long bytes) {
        this.bytes = bytes;
    }

    boolean admit(JsonNode payload) {
        return bytes == Long.MAX_VALUE || EncodedLength.fits(payload, bytes);
    }

    /** @param name of the state or the task */
    static StatesError exceeded(String name) {
        return StatesError.of(
                ErrorName.DATA_LIMIT_EXCEEDED,
                "The state/task '" + name
                        + "' returned a result with a size exceeding the maximum number of bytes service limit.");
    }
}
