package dev.asltck.reference.state;

import dev.asltck.reference.query.Evaluation;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * Seconds or Timestamp of a Wait State, compiled.
 *
 * @see <a href="https://states-language.net/spec.html#wait-state">Wait State</a>
 */
@FunctionalInterface
interface DelayField {

    /**
     * The instant to wait for; it may have passed.
     *
     * @throws dev.asltck.reference.error.ExecutionFailure if the field has no acceptable value
     */
    Instant until(JsonNode effectiveInput, Evaluation evaluation);
}
