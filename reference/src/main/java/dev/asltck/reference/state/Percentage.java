package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.jsonpath.CompiledReferencePath;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/**
 * A ToleratedFailurePercentage that is given indirectly.
 *
 * @see <a href="https://states-language.net/spec.html#map-state-failure-tolerance">Map State Failure Tolerance</a>
 */
final class Percentage {

    private static final double WHOLE = 100;

    private Percentage() {}

    /** @param readsTexts whether a string with a number will do */
    static double selected(CompiledReferencePath path, JsonNode input, Evaluation evaluation, boolean readsTexts) {
        JsonNode value = path.read(input, evaluation);
        if (value == null) {
            throw new ExecutionFailure(ErrorName.UNSPECIFIED, path.missing(input, evaluation));
        }
        JsonNode number = readsTexts ? JsonNumbers.ofText(value) : value;
        if (!number.isNumber()) {
            throw new ExecutionFailure(
                    ErrorName.UNSPECIFIED,
                    "The ToleratedFailurePercentagePath field refers to value \"" + ShownValue.unquoted(value)
                            + "\" which is not a valid float: " + path.text());
        }
        return inRange(number);
    }

    private static double inRange(JsonNode number) {
        double value = number.doubleValue();
        if (value < 0 || value > WHOLE) {
            throw new ExecutionFailure(ErrorName.UNSPECIFIED, "ToleratedFailurePercentage must be between 0 and 100.");
        }
        return value;
    }
}
