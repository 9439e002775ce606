package dev.asltck.reference.model;

import dev.asltck.reference.path.PayloadTemplate;
import tools.jackson.databind.JsonNode;

/**
 * A field from which data is made, such as ItemSelector, in the query language of its state.
 *
 * @see <a href="https://states-language.net/spec.html#selecting-items">Selecting Items</a>
 */
public sealed interface DataTemplate {

    /** A Payload Template. */
    record JsonPath(PayloadTemplate template) implements DataTemplate {}

    /** JSON in which strings may be expressions. */
    record Jsonata(JsonNode value) implements DataTemplate {}
}
