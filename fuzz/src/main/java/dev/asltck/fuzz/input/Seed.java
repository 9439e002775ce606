package dev.asltck.fuzz.input;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A definition of the corpus.
 *
 * @param input that the corpus executes it with
 */
record Seed(JsonNode definition, Optional<JsonNode> input) {}
