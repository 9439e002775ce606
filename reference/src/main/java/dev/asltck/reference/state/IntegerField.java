package dev.asltck.reference.state;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/** An integer field, compiled: given literally, or evaluated at each use. */
@FunctionalInterface
interface IntegerField {

    /**
     * The value; one beyond the range of {@code long} is held as its nearest value.
     *
     * @throws dev.asltck.reference.error.ExecutionFailure if it is not an integer in the range that the field accepts
     */
    long evaluate(JsonNode effectiveInput, Evaluation evaluation);
}
