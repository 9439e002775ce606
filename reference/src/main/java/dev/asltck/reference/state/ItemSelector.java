package dev.asltck.reference.state;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/** ItemSelector of a Map State, compiled. */
@FunctionalInterface
interface ItemSelector {

    /**
     * The selected item.
     *
     * @param evaluation with the item in its Context Object
     * @throws dev.asltck.reference.error.ExecutionFailure if it cannot be evaluated
     */
    JsonNode select(JsonNode effectiveInput, Evaluation evaluation);
}
