package dev.asltck.reference.jsonpath;

import dev.asltck.reference.query.Evaluation;
import tools.jackson.databind.JsonNode;

/** A part of a compiled Payload Template. */
interface TemplateNode {

    JsonNode evaluate(JsonNode input, Evaluation evaluation);
}
