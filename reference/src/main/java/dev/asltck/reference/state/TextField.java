package dev.asltck.reference.state;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/**
 * Error or Cause of a Fail State, compiled.
 *
 * @see <a href="https://states-language.net/spec.html#fail-state">Fail State</a>
 */
@FunctionalInterface
interface TextField {

    /**
     * The text.
     *
     * @throws dev.asltck.reference.error.ExecutionFailure if it is no string
     */
    String evaluate(JsonNode input, Evaluation evaluation);
}
