package dev.asltck.reference.model;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A Pass State.
 *
 * @param result output of a virtual task; JSONPath only
 * @see <a href="https://states-language.net/spec.html#pass-state">Pass State</a>
 */
public record PassState(String name, DataFields fields, Optional<JsonNode> result, Transition transition)
        implements State {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.pass(this);
    }
}
