package dev.asltck.reference.state;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Where a Map State finds its Items Array, compiled.
 *
 * @see <a href="https://states-language.net/spec.html#selecting-items">Selecting Items</a>
 */
@FunctionalInterface
interface ItemsField {

    /**
     * The Items Array.
     *
     * @param source what the ItemReader has read, or else the effective input
     * @throws dev.asltck.reference.error.ExecutionFailure if what is selected is no array
     */
    ArrayNode evaluate(JsonNode effectiveInput, JsonNode source, Evaluation evaluation);
}
