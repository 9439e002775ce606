package dev.asltck.reference.state;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/** What a Choice Rule tests, compiled. */
@FunctionalInterface
interface Condition {

    /** Whether the rule is true of the effective input. */
    boolean holds(JsonNode effectiveInput, Evaluation evaluation);
}
