package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.jsonpath.CompiledReferencePath;
import dev.asltck.reference.query.Evaluation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An integer that a Reference Path selects, as SecondsPath does.
 *
 * @param field the field that holds the path, for messages
 * @param least the smallest value that the field accepts
 * @see <a href="https://states-language.net/spec.html#jsonpath-wait-state">JSONPath Wait State</a>
 */
record SelectedInteger(String field, CompiledReferencePath path, long least) implements IntegerField {

    @Override
    public long evaluate(JsonNode effectiveInput, Evaluation evaluation) {
        JsonNode value = path.read(effectiveInput, evaluation);
        if (value == null || !JsonNumbers.isInteger(value)) {
            throw refused(value, "an integer");
        }
        long number = JsonNumbers.toLongSaturated(value);
        if (number < least) {
            throw refused(value, "an integer of at least " + least);
        }
        return number;
    }

    private ExecutionFailure refused(@Nullable JsonNode value, String demanded) {
        String selected = value == null ? "nothing" : Json.write(value);
        return new ExecutionFailure(
                ErrorName.UNSPECIFIED,
                field + " '" + path.text() + "' must select " + demanded + ", but selects " + selected);
    }
}
