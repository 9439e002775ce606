package dev.asltck.reference.validate;

import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.Optional;

/** Integer fields that have the right shape. */
final class Integers {

    private Integers() {}

    static Optional<Long> any(Part part, String field) {
        return part.field(field).filter(JsonNumbers::isInteger).map(JsonNumbers::toLongSaturated);
    }

    static Optional<Long> positive(Part part, String field) {
        return any(part, field).filter(value -> value > 0);
    }
}
