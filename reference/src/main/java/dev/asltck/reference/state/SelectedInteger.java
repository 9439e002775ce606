package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.JsonNumbers;
import dev.asltck.reference.json.ShownValue;
import dev.asltck.reference.jsonpath.CompiledReferencePath;
import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/**
 * An integer that a Reference Path selects, as SecondsPath does.
 *
 * @param field that is given by the path, such as {@code Seconds}
 * @param least the smallest value that the field accepts
 * @param readsTexts whether a string with a number will do
 * @see <a href="https://states-language.net/spec.html#jsonpath-wait-state">JSONPath Wait State</a>
 */
record SelectedInteger(String field, CompiledReferencePath path, long least, boolean readsTexts, Wording wording)
        implements IntegerField {

    /** Of a Wait State. */
    static final Wording WAIT = new Wording() {
        @Override
        public String missing(String field, CompiledReferencePath path, JsonNode input, Evaluation evaluation) {
            return "The " + field + "Path parameter does not reference an input value: " + path.text();
        }

        @Override
        public String noInteger(String field, String path, JsonNode value) {
            return "The " + field + "Path parameter cannot be parsed as a long value: " + path + " == "
                    + ShownValue.of(value);
        }

        @Override
        public String tooSmall(String field, String path, long least, JsonNode value) {
            return "The " + field + "Path parameter references a negative value: " + path + " == "
                    + ShownValue.of(value);
        }
    };

    /** Of any other state. */
    static final Wording OTHERS = new Wording() {
        @Override
        public String missing(String field, CompiledReferencePath path, JsonNode input, Evaluation evaluation) {
            return path.missing(input, evaluation);
        }

        @Override
        public String noInteger(String field, String path, JsonNode value) {
            return "The " + field + "Path field refers to value \"" + ShownValue.unquoted(value)
                    + "\" which is not a valid integer: " + path;
        }

        @Override
        public String tooSmall(String field, String path, long least, JsonNode value) {
            return least == 0 ? field + " cannot be negative." : field + " must be at least " + least + ".";
        }
    };

    @Override
    public long evaluate(JsonNode effectiveInput, Evaluation evaluation) {
        JsonNode value = path.read(effectiveInput, evaluation);
        if (value == null) {
            throw refused(wording.missing(field, path, effectiveInput, evaluation));
        }
        JsonNode number = readsTexts ? JsonNumbers.ofText(value) : value;
        if (!JsonNumbers.isInteger(number)) {
            throw refused(wording.noInteger(field, path.text(), value));
        }
        long integer = JsonNumbers.toLongSaturated(number);
        if (integer < least) {
            throw refused(wording.tooSmall(field, path.text(), least, value));
        }
        return integer;
    }

    private static ExecutionFailure refused(String cause) {
        return new ExecutionFailure(ErrorName.UNSPECIFIED, cause);
    }

    /** What is said of a value that will not do. */
    interface Wording {

        String missing(String field, CompiledReferencePath path, JsonNode input, Evaluation evaluation);

        String noInteger(String field, String path, JsonNode value);

        String tooSmall(String field, String path, long least, JsonNode value);
    }
}
