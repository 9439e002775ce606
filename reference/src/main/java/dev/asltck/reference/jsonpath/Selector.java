package dev.asltck.reference.jsonpath;

import dev.asltck.reference.environment.Budget;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A compiled JSONPath, without its root. */
interface Selector {

    /** What it selects from a document, which it leaves as it is; null if nothing. */
    @Nullable JsonNode select(JsonNode document, Budget budget);
}
