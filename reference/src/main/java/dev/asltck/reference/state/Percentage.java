package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A ToleratedFailurePercentage that is given indirectly.
 *
 * @see <a href="https://states-language.net/spec.html#map-state-failure-tolerance">Map State Failure Tolerance</a>
 */
final class Percentage {

    private static final double WHOLE = 100;

    private Percentage() {}

    static double of(@Nullable JsonNode value, String field) {
        if (value != null && value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= WHOLE) {
            return value.doubleValue();
        }
        String found = value == null ? "nothing" : Json.write(value);
        throw new ExecutionFailure(
                ErrorName.UNSPECIFIED, field + " must give a number from 0 to 100, but gives " + found);
    }
}
